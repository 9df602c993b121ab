/** What the site is called. Where else it stands: README.md, “Make it your own”. */
const NAME = 'Small Promises';

/** Every word of the frame around the pages. The words of a tool are in its own `copy.ts`. */
export const WORDS = {
  site: {
    name: NAME,
    tagline: 'How trust breaks, and how it is mended, one small promise at a time.',
  },
  skip: {
    label: 'Shortcuts',
    toContent: 'Skip to the text',
    leave: 'Leave this site quickly',
  },
  nav: {
    label: 'Site',
    situations: 'Situations',
    topics: 'Topics',
    questions: 'Questions',
    tools: 'Tools',
    glossary: 'Glossary',
    help: 'Get help now',
    search: 'Search',
  },
  /** The question that leads to the paths. */
  situations: 'What brings you here?',
  exit: {
    label: 'Leave this site',
    /** Names the place of the way out in a frame, where the page around it may have one of its own. */
    framed: 'Leave this tool',
    /** Read to screen readers as the reader presses Shift alone. */
    two: 'Shift. Press 2 more times to leave this site.',
    one: 'Shift. Press once more to leave this site.',
    expired: 'Leaving was called off.',
    covering: 'Loading.',
    target: 'https://www.bbc.co.uk/weather',
  },
  help: {
    title: 'Afraid of someone close to you?',
    text: 'If you fear how they may react, or they control what you do, start with',
    safe: 'staying safe',
    or: 'or',
    now: 'get help now',
    /** On the page about staying safe, in place of the way to it. */
    here: 'This page is for you. You can also',
  },
  article: {
    inShort: 'In short',
    contents: 'On this page',
    sources: 'Sources',
    sourcesNote: 'Each number in the text leads here, and each arrow leads back.',
    backTo: (number: number) => `Back to where source ${number} is used`,
    published: 'Published',
    reviewed: 'Last reviewed',
    publishedAndReviewed: 'Published and last reviewed',
    minutes: (minutes: number) => `${minutes} min read`,
    neighbors: 'Neighboring pages',
    previous: 'Before this',
    next: 'After this',
    related: 'Read on',
    questions: 'Questions about this',
    listen: {
      ended: 'Listen',
      speaking: 'Pause',
      paused: 'Go on',
      stop: 'Stop',
      voiceless: 'This device has no English voice of its own.',
      notLoaded: 'Reading aloud could not be loaded. You may be offline: try again later.',
    },
    print: 'Print',
    share: 'Share',
    copied: 'The link is copied.',
    notCopied: 'It could not be copied. You can copy the address from the bar above.',
    cite: 'Cite this page',
    contentNote: 'Before you read',
  },
  tool: {
    minutes: (minutes: number) => `About ${minutes} minutes`,
    keeps: {
      nothing: 'Keeps nothing',
      'if-you-ask': 'Keeps nothing unless you ask',
    },
    fromSite: `This tool on ${NAME}, with how to use it`,
  },
  embed: {
    title: 'Put a tool on your page',
    summary:
      'Three ways to show one of our tools on your own website or course. They are free, set no cookie, and send nothing that people write.',
    intro:
      'For therapists, teachers and anyone with a website. Choose a tool, copy its code, and paste it into your page. It is free, and you do not need to ask.',
    choose: 'Choose',
    settings: {
      tool: 'Tool',
      theme: 'Light or dark',
      themes: { light: 'Light', dark: 'Dark' },
      asDevice: 'As the reader’s device is set',
      accent: 'Color of links',
      accents: { madder: 'Madder red', sage: 'Sage green', sea: 'Sea blue', umber: 'Umber brown' },
      example: 'Opens with',
      noExample: 'No example',
      nthExample: (number: number) => `Example ${number}`,
      heading: 'Heading of the tool',
      ownHeading: 'Level 1, as on a page of its own',
      headings: (level: number) => `Level ${level}`,
      note: 'Level 2 fits under the title of most pages. English is the only language so far.',
    },
    ways: {
      address: {
        title: '1. Paste the address',
        text: 'Start here if your site runs on WordPress. Paste the address on a line of its own, and WordPress shows the tool in its place. You need no special rights.',
        note: 'Your choices above do not travel this way. WordPress does not let what is in the frame print, so people print from our page, one press away.',
      },
      frame: {
        title: '2. Add a frame',
        text: 'For page builders and course systems with a box for HTML. The frame keeps one height, and what is longer scrolls inside it. It tells your page nothing at all.',
      },
      script: {
        title: '3. Add a small script',
        text: 'If you may add a script to your page. The frame then grows with the tool and loads when a reader comes near. Each tool has one line like the first; the script is needed once on a page.',
      },
    },
    copy: { address: 'Copy the address', frame: 'Copy the frame', script: 'Copy the script' },
    copied: 'Copied',
    selected: 'Your browser did not let us copy. The code is marked, so you can copy it yourself.',
    preview: 'How it looks',
    promise: {
      title: 'What we promise',
      lines: [
        'The frame sets no cookie, keeps nothing on the device, and asks no other site for anything.',
        'What a person writes never reaches your page or ours. We count no visits, though our host may keep an ordinary log of what was loaded.',
        'With the script, your page learns that the tool is ready, that something was copied or printed, and how tall it is, in steps of 64 pixels. A longer text can make it a step taller. If even that is too much, use the frame.',
        'Each frame has a way to leave fast and a link to the tool’s own page. Where your page does not let it lead the whole tab away, leaving blanks the frame.',
        'The script’s file will never change. A new one would have a new address, and the old one keeps working.',
      ],
    },
    safety:
      'Before you hand a tool to two people, ask each one alone if they feel safe to speak at home.',
    developers: {
      title: 'For developers',
      lines: [
        'Settings are attributes of the element and parts of the frame’s address: theme (light, dark), accent (madder, sage, sea, umber), example (a number from 1, in a tool that has examples), heading (1 to 4). Changes to theme, accent and heading show at once and keep what was written. What is unknown is ignored.',
        'The element sends tool-ready, tool-finished and tool-printed, which bubble and carry no details. The words of its link become the title of its frame.',
        'A content security policy needs this site under script-src and frame-src, and no inline style.',
        'A frame grows to 4,096 pixels at most. A tool that needs more, as a long list on a phone does, scrolls inside it, above an edge with the link to its own page.',
        'Load the file as it is, not as a module, so that it knows where it came from.',
      ],
    },
    notPrinted: `The page around this tool does not let it print. Open it on ${NAME} to print it.`,
  },
  sources: {
    title: 'Sources',
    summary:
      'Every work this site may cite, what it may be cited for and how well we know it, and the pages that lean on it.',
    intro: (all: number, inUse: number) =>
      `These are the ${all} works that pages may cite; ${inUse} are cited now. Under each stands the only claim we make from it, with its limits, and how much of it we have seen.`,
    supports: 'What we use it for:',
    seen: {
      A: 'Seen: its publisher’s or library’s page with the summary.',
      B: 'Seen: its full citation, or a DOI that leads to it.',
      C: 'Seen: a DOI or address with some details that match.',
    },
    basis: {
      abstract: 'Our note was written from its own summary.',
      'second-hand-note': 'Our note was written from somebody else’s account.',
      'from-memory': 'Our note was written from memory.',
    },
    addressChecked: {
      ok: (day: string) => `Its address was last tried on ${day}, and it answered.`,
      moved: (day: string) => `Its address was last tried on ${day}, and it led to a new one.`,
      gone: (day: string) => `Its address was last tried on ${day}, and nothing was there.`,
    },
    usedOn: (pages: string) => `Cited on ${pages}`,
    whatFor: 'What we use it for',
    source: (number: number) => `source ${number}`,
  },
  footer: {
    sources: 'Sources',
    about: 'About this site',
    facts: 'How we check facts',
    privacy: 'Privacy',
    kept: 'What is kept on this device',
    accessibility: 'Accessibility',
    changes: 'Changes',
    notTherapy: `${NAME} is education. It does not replace therapy, medical care or the emergency services.`,
    license: 'Words: CC BY 4.0. Code: MIT.',
  },
} as const;
