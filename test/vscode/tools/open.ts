/** Shows the extension on a sample: in VS Code where `code` is installed, otherwise in the browser. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { installVSCode } from "../harness/install";
import { ROOT, SAMPLES } from "../harness/paths";
import { startServer } from "../harness/server";
import { remoteUri, workbenchUrl } from "../harness/workbench";

const SAMPLE = path.resolve(process.argv[2] ?? path.join(SAMPLES, "torch", "lenet5.py"));

/** Whether the desktop build took over. */
function openOnDesktop(): boolean {
  const options = [
    `--extensionDevelopmentPath=${ROOT}`,
    "--new-window",
    path.dirname(SAMPLE),
    "--goto",
    SAMPLE,
  ];
  return spawnSync("code", options, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

async function openInBrowser(): Promise<void> {
  installVSCode();
  const server = await startServer({ developmentMode: false, vsix: [path.join(ROOT, "layer-lens.vsix")] });
  const address = workbenchUrl(server.port, path.dirname(SAMPLE), {
    openFile: remoteUri(server.port, SAMPLE),
  });
  console.log(`\nOpen this address in a browser; Ctrl+C ends it:\n\n${address}\n`);
  await new Promise(() => setInterval(() => {}, 1 << 30));
}

if (!openOnDesktop()) await openInBrowser();
