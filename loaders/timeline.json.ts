import { toTimelineEvents } from "../src/model/timelineEvents.js";
import { readTable } from "../src/site/readData.js";

process.stdout.write(JSON.stringify(toTimelineEvents(readTable("timeline_2010"))));
