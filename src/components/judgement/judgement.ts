import { ClaimVerdict } from "./claimVerdict.js";
import { CourseMemo } from "./courseMemo.js";
import { OwnVerdictNote } from "./ownVerdictNote.js";
import { VerdictCount } from "./verdictCount.js";

customElements.define("claim-verdict", ClaimVerdict);
customElements.define("verdict-count", VerdictCount);
customElements.define("own-verdict", OwnVerdictNote);
customElements.define("course-memo", CourseMemo);
