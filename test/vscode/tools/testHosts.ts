/** Runs the suites in the extension hosts: `testHosts.mjs [node] [web]`, both by default. */
import { type Host, runInHost } from "../harness/hostRun";
import { recordResults } from "../harness/results";

const asked = process.argv.slice(2).filter((name): name is Host => name === "node" || name === "web");
let failed = 0;
for (const host of asked.length > 0 ? asked : (["node", "web"] as const)) {
  console.log(`\n── VS Code, ${host === "node" ? "Node" : "web-worker"} extension host`);
  const counts = await runInHost(host);
  recordResults(`vscode-${host}`, counts);
  failed += counts.failed;
}
process.exit(failed === 0 ? 0 : 1);
