import { main } from "./cli/main";
import { UsageError } from "./cli/output";

async function run(): Promise<void> {
  try {
    const { out, err, status } = await main(process.argv.slice(2));
    if (out !== "") process.stdout.write(`${out}\n`);
    if (err) process.stderr.write(`${err}\n`);
    process.exitCode = status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`layer-lens: ${error.message}\nlayer-lens --help says more.\n`);
    process.exitCode = 2;
  }
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void run();
