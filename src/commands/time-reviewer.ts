// How long a reader waits for the review of a statement.
import { reviewStatement } from '../tools/i-statement/review.ts';
import { startBrowser } from './find-browser.ts';

/** Milliseconds: of the first review, of the one in the middle, and of the slowest but a twentieth. */
export interface Times {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}

type Review = typeof import('../tools/i-statement/review.ts');

/** What is reviewed: a statement as full as they come. */
interface Timed {
  readonly review: Review['reviewStatement'];
  readonly draft: Parameters<Review['reviewStatement']>[0];
}

const DRAFT: Timed['draft'] = {
  feeling: 'hurt and a bit lonely, like a stone in my chest',
  situation: 'you came home at eleven on Friday and I had heard nothing since noon',
  reason: 'because my mind goes to accidents when the phone stays quiet',
  request: "you to text me if you'll be later than ten",
  perspective: 'your shifts have run long this month and you were tired',
};

/** On this machine, in Node. */
export function timeHere(): Times {
  return timeDrafts({ review: reviewStatement, draft: DRAFT });
}

/** In a browser whose processor is six times slower, as a cheap phone's. */
export async function timeThrottled(script: string): Promise<Times> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const review = await page.evaluateHandle(async (source) => {
      const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const { reviewStatement: own }: Review = await import(address);
      return own;
    }, script);
    return await page.evaluate(timeDrafts, { review, draft: DRAFT });
  } finally {
    await browser.close();
  }
}

/** As a sentence goes on. */
export function sayTimes({ first, median, p95 }: Times): string {
  const say = (time: number) => `${time.toFixed(2)} ms`;
  return `median ${say(median)}, 95 of 100 within ${say(p95)}, the first ${say(first)}`;
}

// Runs in Node and in the browser, so it uses nothing from around it.
function timeDrafts({ review, draft }: Timed): Times {
  const times: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    const parts = Object.entries(draft).map(([field, text]) => [field, `${text} ${round}`]);
    const start = performance.now();
    review(Object.fromEntries(parts));
    times.push(performance.now() - start);
  }
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  return { first, median: times[150] ?? 0, p95: times[285] ?? 0 };
}
