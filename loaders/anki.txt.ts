import { ankiNotes } from "../src/site/anki/ankiNotes.js";
import { toAnki } from "../src/site/anki/toAnki.js";

process.stdout.write(toAnki(ankiNotes()));
