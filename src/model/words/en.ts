/** Every word of the interface in English; another language is another file of the same shape. */
export const en = {
  locale: "en",
  lesson: {
    number: (n: number) => `Lesson ${n}`,
    minutes: (n: number) => `about ${n} minutes`,
    objectives: "What you will be able to do",
    prior: "Good to know before:",
    steps: "Steps of this lesson",
    start: (title: string) => `Start with step 1: ${title}`,
    stepOf: (n: number, total: number) => `End of step ${n} of ${total}`,
    prev: "Back:",
    next: "Next:",
  },
  fact: {
    note: "source note",
    heading: "Sources and notes",
    intro:
      "Each underlined number in the text leads here. A number that we computed says from what.",
    back: "Back to the text",
    close: "Close",
    noAddress: "no address recorded",
    terms: "Terms:",
    rows: (n: number) => (n === 1 ? "The row in its table" : "The rows in their tables"),
    qualifiers: {
      approx: "about ",
      more_than: "more than ",
      less_than: "less than ",
      at_least: "at least ",
      up_to: "up to ",
    } as Readonly<Record<string, string>>,
    grades: {
      A: "Read in the primary source.",
      B: "Read in a secondary source.",
      D: "Computed here.",
    },
  },
  item: {
    said: {
      guess: "you were guessing",
      think: "you were fairly sure",
      know: "you were certain",
    },
    rightPick: "Right: your answer",
    missedPick: "The right answer",
    missedKey: "Right, and not chosen",
    wrongPick: "Your answer: not right",
    yourPick: "Your answer",
    inPlace: "In place",
    placed: (n: number) => `You put it at ${n}`,
    moved: (text: string, n: number, total: number) => `${text}, now ${n} of ${total}`,
    empty: {
      choice: "Choose an answer first.",
      choices: "Choose at least one answer first.",
      numeric: "Write a number first.",
      order: "You have not moved a line. Press again if this is your order.",
    },
    notLoaded:
      "A part of this question could not be loaded. Load the page again when you are online; until then you can read the answer.",
    notNumber: (example: string) => `That is no number we can read. Write it as in ${example}.`,
    verdict: { right: "Right.", wrong: "Not quite.", partly: "Partly right.", noted: "Noted." },
    noKey: "There is no key. Read what each answer rests on.",
    picks: (right: number, keys: number, wrong: number) =>
      `${right} of ${keys} right answers chosen${wrong ? `, and ${wrong} that ${wrong === 1 ? "is" : "are"} not right` : ""}.`,
    pairs: (right: number, pairs: number) =>
      `${right} of ${pairs} pairs of lines are in the right order. Below is the right order.`,
    tooHigh: (by: string) => `Too high by about ${by}.`,
    tooLow: (by: string) => `Too low by about ${by}.`,
    timesTooHigh: (factor: string) => `Too high by a factor of about ${factor}.`,
    timesTooLow: (factor: string) => `Too low by a factor of about ${factor}.`,
    wrongSign: "The size is right; the sign is not.",
    sureError: {
      title: "Worth a minute",
      text: "You were certain, and this was not right. Such answers teach most, since nothing warned you. It comes first in your review.",
      belief: (text: string) => `The belief behind your answer: ${text}`,
    },
    comesBack: "You will meet this question again, and see this guess beside it.",
    luckyGuess: "A guess that hit: read why it is right.",
    first: (verdict: string, said: string) =>
      `Your first answer is the one that counts: ${verdict} (${said}).`,
    firstSaid: (words: string, said: string) => `You first said “${words}”, and ${said}.`,
    retry: "Try again",
    rethink: "Change my answer",
    retryNote: "Your first answer stays the one that counts.",
    seenTag: "seen before answering",
  },
  progress: {
    newer:
      "A later edition of this course has stored your work here. This older one leaves it as it is, and remembers nothing.",
    goOn: (n: number, title: string) => `Go on at step ${n}: ${title}`,
    left: (n: number) => (n === 0 ? "done" : `${n} left`),
    blocked:
      "This browser does not let the page remember anything: your answers last until you close it.",
    full: "The browser's storage is full: your answers last until you close this page.",
    setAside:
      "What this browser remembered of your work could not be read. It is kept aside, and you start anew.",
  },
};

export const enFigure = {
  views: "Show",
  sources: (n: number) => (n === 1 ? "Source:" : "Sources:"),
  moreSources: (n: number) => `and ${n} more, listed under “Sources”`,
  howKnown: (grades: string) => `How we know: ${grades}.`,
  grades: {
    A: "primary source (A)",
    B: "secondary source (B)",
    D: "derived here (D)",
  },
  passes: "passes: ",
  passing: (n: number, total: number) => `${n} of ${total} pass as a cut-off`,
  cutOff: (change: string) => `Cut-off: ${change}`,
  readHint: "Point, touch or use the arrow keys to read a value.",
  readKeys: "Arrow keys read its marks one by one.",
};

export const enUnit = {
  tonnes: "tonnes",
  above: "above",
  below: "below",
  times: "times",
  perKg: "per kilogram",
  perTonne: "per tonne",
  firms: "firms",
  million: "million",
  billion: "billion",
  billionYuan: "billion yuan",
  thousandTonnes: "thousand tonnes",
  points: "percentage points",
};

export const enTable = {
  range: (first: number, last: number, total: number) =>
    total === 0 ? "No row has this text." : `Rows ${first}–${last} of ${total}`,
  all: (total: number) => `All ${total} rows`,
  found: (n: number, total: number) => (n === total ? `${total} rows` : `${n} of ${total} rows`),
  sorted: (column: string, way: "ascending" | "descending" | "") =>
    way ? `Sorted by ${column}, ${way}.` : "In the order of the table.",
};

export const enList = {
  count: (n: number, total: number, what: string) =>
    n === total ? `All ${total} ${what}` : `${n} of ${total} ${what}`,
};

export const enPage = {
  module: "Rare Leverage",
  lesson3: "Lesson 3",
  claims: "Claims",
  data: "Data",
  review: "Review",
  me: "Your work",
  skip: "Skip to the text",
  licence:
    "Text and data tables: CC BY 4.0; figures under the terms of their publishers. Code: ISC. No account, no tracker: what you do here stays in this browser.",
};

export const enMatch = {
  open: (n: number, total: number) => `${n} of ${total} ${n === 1 ? "is" : "are"} still to choose.`,
  used: (n: number) => ["", "chosen", "chosen more than once"][Math.min(n, 2)],
  matched: (right: number, total: number) =>
    right === 0
      ? "None of the pairs is right."
      : `${right} of ${total} pairs ${right === 1 ? "is" : "are"} right.`,
  chose: (text: string) => `Not right: you chose “${text}”`,
  none: "Goes with none of them",
  noneChosen: (lefts: string) => `Goes with none of them: you chose it for “${lefts}”`,
};

export const enCloze = {
  open: (gaps: readonly number[], total: number) =>
    gaps.length === 1
      ? `Gap ${gaps[0]} is still empty.`
      : `${gaps.length} of ${total} gaps are still empty.`,
  gap: (n: number) => `Gap ${n}`,
  filled: (right: number, total: number) => {
    const share =
      right === 0 ? "No gap is" : `${right} of ${total} gaps ${right === 1 ? "is" : "are"}`;
    return `${total === 1 ? "" : `${share} right. `}Below, the right words are in place.`;
  },
  typed: (text: string) => `Your answer, not right: “${text}”`,
};

export const enText = {
  empty: "Write something first, if only one sentence.",
  words: (n: string) => (n === "1" ? "1 word" : `${n} words`),
  few: (n: string, least: string) => `${n} of ${least} words or more`,
  many: (n: string, most: string) => `${n} words; ${most} are enough`,
  full: (most: string) => `The field is full: it holds ${most} characters.`,
  compare: "Compare your text with the model answer",
  own: "Your text",
  model: "A model answer",
  tick: "My text does this:",
  strict: "Tick a line only if you could point at the place in your text.",
  rate: "Score my text",
  none: "You have ticked nothing. Press again if your text does none of this.",
  met: "Your text does this",
  unmet: "Not yet in your text",
  score: (met: number, total: number) =>
    `By your own score, your text meets ${met} of ${total} criteria.`,
};

export const enPredict = {
  empty: "Give your numbers first.",
  missing: (label: string) => `Give a number for ${label} too.`,
  unread: (label: string, words: string) => `${label}: ${words}`,
  outside: (label: string, low: string, high: string) =>
    `Give a number from ${low} to ${high} for ${label}.`,
  now: (label: string, value: string) => `${label}: ${value}`,
  hits: (n: number, total: number) =>
    n === total ? "Every point is close enough." : `${n} of ${total} points are close enough.`,
  exact: "Your line is the real one.",
  percentagePoints: "percentage points",
  mean: {
    high: (by: string) => `On average you were about ${by} too high.`,
    low: (by: string) => `On average you were about ${by} too low.`,
    even: (by: string) =>
      `On average you were neither too high nor too low, and a point is about ${by} off.`,
  },
  one: {
    high: (by: string) => `You were about ${by} too high.`,
    low: (by: string) => `You were about ${by} too low.`,
  },
  largest: (label: string, gap: string) => `The largest gap is ${label}: ${gap}.`,
  tooHigh: (by: string) => `${by} too high`,
  tooLow: (by: string) => `${by} too low`,
  noGap: "no gap",
  close: "Close enough",
  expected: { rise: "a rise", fall: "a fall", level: "little change" },
  came: { rise: "it rose", fall: "it fell", level: "it hardly changed" },
  otherWay: (expected: string, came: string) => `You expected ${expected}, and ${came}.`,
  sameWay: (came: string) => `As you expected, ${came}.`,
  table: { caption: "Your line and the real one", said: "You said", was: "It was", gap: "Gap" },
  drawing: {
    you: "You",
    real: "It was",
    label: (unit: string) => `Line chart${unit && `, ${unit}`}.`,
    known: (values: string) => `Known: ${values}.`,
    given: (values: string) => `Your line: ${values}.`,
    was: (values: string) => `It was: ${values}.`,
    open: "open",
    hint: "Drag a point, or give a number below.",
  },
};

/** Words on the forms of figures, whatever they show. */
export const enForms = {
  toCome: "to come",
  toComeBeside: "to come →",
  notFound: "no figure found",
  /** The acknowledgement that the survey asks for, in its own words. */
  bgs: "Contains British Geological Survey materials © UKRI.",
  revised: (former: string) => `printed as ${former} before`,
};

/** Words of the kit around a figure that the browser writes. */
export const enKit = {
  show: " (show in the figure)",
  shown: " (shown in the figure; once more, or Escape, takes it back)",
  csv: "Data as CSV",
  svg: "Picture as SVG",
  png: "Picture as PNG",
  making: "Making the picture …",
  made: (file: string) => `Saved as ${file}.`,
  failed: "This browser could not make the file.",
  link: "Link to this figure as it is now",
  embed: "Code that puts it into another page",
  copy: "Copy",
  copied: "Copied",
  copyCitation: "Copy the citation",
  byHand: "Selected. Copy it with the keys of your system.",
  credit: "Rare Leverage, an open course. CC BY 4.0",
};

export const enPlay = {
  play: "Play",
  pause: "Pause",
};

/** Words that are written at build time only, and so cost a reader's browser nothing. */
export const enPages = {
  kit: {
    panels: "More about this figure",
    words: "Words",
    table: "Table",
    sources: "Sources",
    take: "Take along",
    tables: "The tables behind the figure",
    vintage: (years: string) => `Published ${years}.`,
    terms: "Terms:",
    grade: (letter: string) => `Grade ${letter}.`,
    record: "What else rests on it",
    files: "The whole tables",
    cite: "To cite it",
    citation: (finding: string, measure: string) =>
      `Rare Leverage (2026). “${finding}”. ${measure} Figure, CC BY 4.0.`,
    citedSources: (n: number) => (n === 1 ? "Source:" : "Sources:"),
    alone: "The figure on a page of its own",
    fromCourse: "From the open course Rare Leverage:",
    allFigures: "All figures",
    lesson: (n: number, title: string) => `lesson ${n}, ${title}`,
    seenIn: "Seen in",
    notSeen: "Not in a lesson yet",
    inNoLesson: "It is in no lesson of this edition yet.",
    views: "Other views:",
    open: "Open with table, sources and files",
    count: (n: number) => `${n} figures.`,
  },
  course: {
    lesson: (n: number, title: string) => `Lesson ${n}: ${title}`,
  },
  text: {
    task: "Write an answer in your own words.",
    taskWords: (least: string, most: string) =>
      `Write an answer in your own words; ${least} to ${most} words are enough.`,
    field: "Your text",
    sure: "How sure are you that it is a good answer?",
    note: "Press one to see a model answer and what to look for.",
    action: "compare with the model answer",
    model: "A model answer",
    criteria: "What a good answer does",
  },
  predict: {
    task: (low: string, high: string, unit: string) =>
      `Give a number for each, from ${low} to ${high}${unit && ` ${unit}`}.`,
    known: "Known:",
    lower: (label: string, step: string) => `${label}: ${step} lower`,
    higher: (label: string, step: string) => `${label}: ${step} higher`,
    note: "Why the gap? One sentence of your own; it stays in this browser.",
    real: "What it was",
    figure: "Look at the figure.",
    blank: "________",
  },
  wait: {
    before: "Predict first:",
    link: "give your own numbers",
    after: "and this figure opens.",
    show: "Show the figure now",
    note: "The question then counts as seen before answering.",
  },
  learner: {
    plain:
      "This page is written by your browser from what it remembers of your answers, and that takes scripts. Without them you can read every lesson, with its questions and their answers:",
    heading: "How it went",
    more: "Your work in all lessons",
    review: "Go to the review",
    wait: "Your work appears here in a moment. If it does not, load the page again.",
  },
  review: {
    plain:
      "To bring a question back on the day on which you are about to forget it, this page needs scripts. Without them you can open a lesson and answer its questions again:",
    wait: "Looking up what is due",
    plan: "The next two weeks",
    planNote: "As it stands now: each answer changes it.",
    forecast: "How many questions are due on each of the next fourteen days",
    day: "Day",
    due: "Questions due",
    examTitle: "Before an exam",
    examNote: "Name the day, and every question comes back once more before it.",
    examDay: "Day of the exam",
    examSet: "Plan for it",
    examClear: "No exam any more",
    take: "Take along",
    calendar: "Put these days into your calendar (.ics)",
    anki: "All questions that have a key, for the program Anki (.txt)",
    ankiNote: "In Anki, choose File, then Import.",
    deck: (n: number, title: string) => `Lesson ${n}: ${title}`,
    figure: "This is a figure: look at it in the lesson.",
  },
  item: {
    task: {
      choice: "Choose one.",
      choices: "Choose all that are right.",
      numeric: "Give a number.",
      order: "Put the lines in order, first at the top.",
    },
    judgement: "Choose one. This is a judgement: there is no key.",
    hint: (n: number, total: number) => (total === 1 ? "Hint" : `Hint ${n} of ${total}`),
    guessTask: "Guess: you have not read about it yet, and nothing is marked.",
    guessReturn: "You meet this question again further down.",
    about: "Look at what this is about again.",
    number: "Your number",
    sure: "How sure are you?",
    sureNote: "Press one to check your answer.",
    sureNoteUngraded: "Press one to give your answer.",
    confidence: { guess: "Guessing", think: "Fairly sure", know: "Certain" },
    check: "check the answer",
    give: "give this answer",
    key: "Show the answer",
    reasons: "What each answer rests on",
    right: "Right",
    wrong: "Wrong",
    moveUp: "Move up",
    moveDown: "Move down",
    tolerance: (amount: string) => `give or take ${amount}`,
    within: (factor: string) => `within a factor of ${factor}`,
    seen: "Opened before you answer, this is remembered as seen, not as solved. That is fine.",
  },
  authors: {
    written: "What you write",
    source: (name: string) => `What you write for ${name}`,
    shown: "What learners get",
    head: ["Field", "What it says"],
    caption: (name: string, isKind: boolean) => {
      if (isKind) return `Fields of ${name}, besides those of every question`;
      return name === "common" ? "Fields of every question" : `Fields of a ${name}`;
    },
    always: (value: string) => `always ${value}`,
    needed: "needed",
    otherwise: (value: string) => `${value} when left out`,
    within: (path: string) => `in ${path}:`,
    or: ", or ",
    listOf: (what: string) => `a list of ${what}`,
    values: {
      id: "an id",
      string: "text",
      boolean: "true or false",
      number: "a number",
      integer: "a whole number",
      object: "fields",
      array: "a list",
    } as Readonly<Record<string, string>>,
    manyOf: {
      string: "texts",
      number: "numbers",
      integer: "whole numbers",
      object: "entries with fields",
    } as Readonly<Record<string, string>>,
  },
  match: {
    task: "Choose the partner of each.",
    taskExtra: "Choose the partner of each. Not every text below has one.",
    choose: "Choose …",
    rights: "To choose from",
  },
  cloze: {
    task: (gaps: number) => (gaps === 1 ? "Fill the gap." : "Fill the gaps."),
    choose: "Choose …",
    gapOf: (n: number, total: number) => (total === 1 ? "Gap" : `Gap ${n} of ${total}`),
    also: (texts: string) => `also right: ${texts}`,
  },
  codes: {
    tonnes_reo: "tonnes of oxide (REO)",
    tonnes_gross: "tonnes, gross weight",
    tonnes_product_weight: "tonnes, product weight",
    usd_per_kg: "US$ per kilogram",
    usd_per_tonne: "US$ per tonne",
    usd_per_tonne_reo: "US$ per tonne of oxide (REO)",
    usd_million: "US$ million",
    usd_billion: "US$ billion",
    usd: "US$",
    cny_billion: "billion yuan",
    jpy_billion: "billion yen",
    kt: "thousand tonnes",
    kg: "kilograms",
    aud_million: "A$ million",
    aud_per_kg_reo: "A$ per kilogram of oxide (REO)",
    percent: "percent",
    percent_per_year: "percent a year",
    percent_of_reo: "percent of the oxides (REO)",
    usd_trillion: "US$ trillion",
    usd_share: "share of the US dollar",
    cny_share: "share of the renminbi",
    kt_treo: "thousand tonnes of oxide (REO)",
    kt_ndfeb: "thousand tonnes of NdFeB magnets",
    kg_per_mw: "kilograms per megawatt",
    ppm: "parts per million",
    tonnes_ndpr: "tonnes of neodymium-praseodymium oxide",
    tonnes_metal_equivalent: "tonnes, metal equivalent",
    index_0_10000: "index, 0 to 10,000",
    percent_of_200: "percent, of shares that add up to 200",
    up_to: "up to",
  } as Readonly<Record<string, string>>,
  /** Parts of codes that are names, or that stand for several words. */
  names: {
    china: "China",
    japan: "Japan",
    us: "US",
    usd: "US$",
    cny: "yuan",
    hhi: "HHI",
    iea: "IEA",
    usgs: "USGS",
    bgs: "BGS",
    meti: "METI",
    jogmec: "JOGMEC",
    mof: "Ministry of Finance",
    ndpr: "NdPr",
    reo: "REO",
    ree: "rare earths",
    h20: "H20",
    india: "India",
    australia: "Australia",
    vietnam: "Vietnam",
    malaysia: "Malaysia",
    france: "France",
    kazakhstan: "Kazakhstan",
    estonia: "Estonia",
    thailand: "Thailand",
    lynas: "Lynas",
    sojitz: "Sojitz",
    eu: "EU",
    wto: "WTO",
    top3: "top three",
  } as Readonly<Record<string, string>>,
  data: {
    size: "Size",
    rows: (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "row" : "rows"}`,
    columns: (n: number) => `${n} columns`,
    unit: "Unit",
    units: "Units",
    period: "Covers",
    vintage: "Published",
    licence: "Terms",
    grade: "How we know",
    graded: { A: "in a primary source", B: "in a secondary source", D: "computed here" },
    read: "read",
    usedBy: "Used by",
    unused: "no page of this edition yet",
    firstLook: "A first look",
    lookNote: "Nothing is joined here, so nothing is spliced.",
    lookValues: (n: number) => `${n} values`,
    lookRange: (low: string, lowAt: string, high: string, highAt: string) =>
      `from ${low} (${lowAt}) to ${high} (${highAt})`,
    table: "The table",
    everyRow: "In every row:",
    legend:
      "Grade A was read in the primary source, B in a secondary one, D is computed here; the note says from what.",
    notes: "The notes of the last column:",
    find: "Find in the rows",
    sources: "Sources",
    fields: "Columns",
    fieldHead: ["Column", "What it holds", "Values"],
    from: (low: string, high: string) => `${low} to ${high}`,
    oneOf: "one of:",
    distinct: (n: number) => `${n} different texts`,
    empty: (n: number) => `${n} empty`,
    key: "part of the key",
    take: "Take along",
    csv: (name: string) => `${name}.csv`,
    json: (name: string) => `${name}.json, with the description of its columns`,
    closed:
      "The terms of the publisher are not confirmed. The table may be read and cited here, with the acknowledgement above; it is not offered as a file until they are.",
    cite: "To cite this table:",
    citation: (title: string, vintage: string) =>
      `Rare Leverage, “${title}” (figures published ${vintage}), from the sources above.`,
    bibtex: "The same in BibTeX",
    previous: "Previous rows",
    next: "Next rows",
    showAll: "Show all rows",
  },
  catalogue: {
    topics: [
      "Elements and ores",
      "Mines, refining and magnets",
      "Demand and prices",
      "China's exports and quotas",
      "Japan since 2010",
      "American supply and trade",
      "Controls, tariffs and events",
      "Chips",
      "The dollar",
      "Theory",
    ],
    other: "Other tables",
    find: "Find a table or a column",
    none: "No table has these words. Try fewer letters.",
    count: (n: number) => `${n} tables`,
  },
  claims: {
    find: "Find a claim",
    what: "claims",
    none: "No claim fits. Choose “all” again.",
    count: (n: number) => `${n} claims`,
    verdict: "Verdict",
    lesson: "Lesson",
    all: "All",
    claim: (number: string) => `Claim ${number}`,
    verdicts: {
      supported: "Supported",
      partly: "Partly supported",
      contested: "Contested",
      "not-supported": "Not supported",
      judgement: "A value judgement",
    },
    glance: "The claims at a glance: number, title, verdict",
    evidence: (inFavour: number, against: number, limits: number) =>
      `The evidence: ${[
        inFavour ? `${inFavour} for it` : "",
        against ? `${against} against it` : "",
        limits ? `${limits} that ${limits === 1 ? "limits" : "limit"} it` : "",
      ]
        .filter(Boolean)
        .join(", ")}`,
    sides: { for: "Speaks for it", against: "Speaks against it", qualifies: "Limits it" },
    confidence: "How sure we are",
    unsettled: "Evidence can inform it, and cannot settle it.",
    confidences: { high: "quite sure", medium: "fairly sure", low: "not very sure" },
    changes: "What would change the verdict",
    tested: "Tested in",
    lessonNumber: (n: number) => `lesson ${n}`,
    missing: (n: number) => `lesson ${n} (not in this edition)`,
    sources: (n: number) => `Sources (${n})`,
    tables: "Tables:",
    says: "the claim",
    permalink: "Link to this claim",
    inLesson: "This lesson tests",
  },
  sources: {
    find: "Find a publisher, a title or a table",
    none: "No source has these words. Try fewer letters.",
    count: (n: number) => `${n} publications`,
    restsOn: "What rests on it:",
    rows: (n: number) => `${n} ${n === 1 ? "row" : "rows"}`,
    claim: "Claim",
    nothing: "Nothing in this edition rests on it yet.",
    cite: "Cite",
    reads: { A: "Read itself, or in a copy.", B: "Known through what others print of it." },
    locator: "Where:",
    terms: "Terms:",
    noAddress: "No address recorded.",
    bib: "All publications as BibTeX",
  },
};
