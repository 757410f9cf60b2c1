import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Sources of packages, fetched once by name and kept beside the checkout where git does not look. */
const CACHE = path.resolve(".cache/packages");

/** The folder that holds a package's source; downloads and unpacks it on first use. */
export function packageSource(name: string, version: string): string {
  const folder = path.join(CACHE, `${name}-${version}`);
  if (fs.existsSync(path.join(folder, name))) return folder;
  fs.mkdirSync(CACHE, { recursive: true });
  const wheels = fs.mkdtempSync(path.join(CACHE, "wheel-"));
  execFileSync(
    "python3",
    ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", wheels, `${name}==${version}`],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [wheel] = fs.readdirSync(wheels);
  if (!wheel) throw new Error(`pip gave no file for ${name} ${version}`);
  execFileSync("python3", ["-m", "zipfile", "-e", path.join(wheels, wheel), folder]);
  fs.rmSync(wheels, { recursive: true });
  return folder;
}

/** The file of a folder that defines each function, by name. */
export function definitions(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of fs.readdirSync(folder).sort()) {
    if (!entry.endsWith(".py")) continue;
    const file = path.join(folder, entry);
    for (const [, name = ""] of fs.readFileSync(file, "utf8").matchAll(/^def (\w+)\(/gm))
      found.set(name, file);
  }
  return found;
}
