#!/usr/bin/env bash
# Records the answers of the real frameworks anew.
#
#   bash test/oracle/run.sh                  everything
#   bash test/oracle/run.sh torch            one part: torch, keras, tfjs, tf, samples, programs, mistakes, views, fixes or timm
#   bash test/oracle/run.sh torch pooling    one family of one framework
#   bash test/oracle/run.sh draw keras 1000 2000    random programs of other seeds: compared, not recorded
#
# The frameworks live in virtual environments of their own and a folder of npm, all under .cache and
# never committed. Set PYTHON to choose another interpreter (3.11 or newer).
set -euo pipefail
cd "$(dirname "$0")"

CACHE="$(cd ../.. && pwd)/.cache"
VENV="$CACHE/oracle-venv"
TFJS_VERSION=4.22.0
export KERAS_BACKEND=torch
export PYTHONDONTWRITEBYTECODE=1
# Messages that print a set print it in one order.
export PYTHONHASHSEED=0
export OMP_NUM_THREADS=1

ensure_python() {
  [ -f "$VENV/ready" ] && return
  "${PYTHON:-python3}" -m venv "$VENV"
  "$VENV/bin/python" -m pip install --quiet -r requirements.txt
  "$VENV/bin/python" -m pip install --quiet --no-deps torchvision==0.28.0
  touch "$VENV/ready"
}

# timm asks for another torchvision than the one that is there.
ensure_timm() {
  ensure_python
  "$VENV/bin/python" -m pip install --quiet --no-deps timm==1.0.29
  "$VENV/bin/python" -m pip install --quiet huggingface_hub safetensors pyyaml
}

# Some of the wrong programs train with it.
ensure_lightning() {
  ensure_python
  "$VENV/bin/python" -c "import lightning, pytorch_lightning" 2>/dev/null && return
  "$VENV/bin/python" -m pip install --quiet lightning pytorch-lightning
}

# The names `tf.*` need TensorFlow itself: a second environment, since it brings half a gigabyte.
ensure_tensorflow() {
  [ -f "$VENV-tf/ready" ] && return
  "${PYTHON:-python3}" -m venv "$VENV-tf"
  "$VENV-tf/bin/python" -m pip install --quiet -r requirements-tensorflow.txt
  touch "$VENV-tf/ready"
}

ensure_tfjs() {
  [ -d "$CACHE/tfjs/node_modules/@tensorflow/tfjs" ] && return
  mkdir -p "$CACHE/tfjs"
  npm install --silent --no-save --no-audit --no-fund --prefix "$CACHE/tfjs" "@tensorflow/tfjs@$TFJS_VERSION"
}

# The fixes come from the rules themselves, so the tests write what is to be run.
record_fixes() {
  (cd ../.. && WRITE_FIXES="$CACHE/fixes.json" npx vitest run test/rules/fixes.test.ts >/dev/null)
  NODE_PATH="$CACHE/tfjs/node_modules" node fixes_tfjs.cjs "$CACHE/fixes.json" >"$CACHE/fixes-tfjs.json"
  "$VENV/bin/python" fixes.py "$CACHE/fixes.json" "$CACHE/fixes-tfjs.json"
}

# Keras speaks on TensorFlow here, which most of its programs import.
record_mistakes() {
  "$VENV/bin/python" mistakes.py torch
  KERAS_BACKEND=tensorflow "$VENV-tf/bin/python" mistakes.py keras 2>/dev/null
  NODE_PATH="$CACHE/tfjs/node_modules" node mistakes_tfjs.cjs
}

# Programs of seeds that are not recorded, held to what the framework says of them.
draw_programs() {
  local drawn="$CACHE/programs-$1.json"
  "$VENV/bin/python" record_programs.py "$1" "$2" "$3" "$drawn"
  (cd ../.. && node esbuild.mjs --tests && node dist/test/programs.js "$drawn")
}

record() {
  case "$1" in
    samples) ensure_python; "$VENV/bin/python" samples.py ;;
    torch | keras) ensure_python; "$VENV/bin/python" record.py "$@" ;;
    tf) ensure_tensorflow; KERAS_BACKEND=tensorflow TF_CPP_MIN_LOG_LEVEL=3 "$VENV-tf/bin/python" record.py "$@" ;;
    builders)
      ensure_python
      for script in torchvision_builders keras_builders transfer; do "$VENV/bin/python" "$script.py"; done
      ;;
    fixes) ensure_python; ensure_tfjs; record_fixes ;;
    mistakes) ensure_lightning; ensure_tensorflow; ensure_tfjs; record_mistakes ;;
    programs) ensure_python; for framework in torch keras; do "$VENV/bin/python" record_programs.py "$framework"; done ;;
    draw) ensure_python; draw_programs "${@:2}" ;;
    views) ensure_python; "$VENV/bin/python" views.py ;;
    timm) ensure_timm; "$VENV/bin/python" timm_models.py "${@:2}" ;;
    tfjs)
      ensure_tfjs
      NODE_PATH="$CACHE/tfjs/node_modules" node record_tfjs.cjs "${@:2}"
      NODE_PATH="$CACHE/tfjs/node_modules" node samples_tfjs.cjs
      ;;
    *) echo "unknown framework: $1" >&2; exit 2 ;;
  esac
}

if [ $# -gt 0 ]; then
  record "$@"
else
  for framework in samples torch keras tfjs tf programs timm mistakes views fixes; do record "$framework"; done
fi
