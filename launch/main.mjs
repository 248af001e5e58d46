// The compiled program with the reporter of its phases; it prepares nothing, so what it needs must be there (the container image).
import { main } from "../dist/main.js";
import { phaseReporter } from "./phase.mjs";

process.exitCode = await main(process.argv.slice(2), { phase: phaseReporter(process.stdout) });
