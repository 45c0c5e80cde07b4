import { toMoves } from "../src/model/moves.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toMoves(readTable("timeline"))));
