// node -e THIS PROGRAM CALLS: runs a script of Node.js once for each list of arguments.
const { availableParallelism } = require("node:os");
const { Worker } = require("node:worker_threads");
const [program, calls] = [process.argv[1], JSON.parse(process.argv[2])];
const next = () => {
  const argv = calls.shift();
  if (argv === undefined) return;
  const fail = (why) => {
    console.error(`${argv.join(" ")}: ${why}`);
    process.exitCode = 1;
    calls.length = 0;
  };
  new Worker(program, { argv }).on("error", fail).on("exit", (code) => (code === 0 ? next() : fail(`exit code ${code}`)));
};
for (let thread = 0; thread < availableParallelism(); thread += 1) next();
