/** What came of asking for an address. Only `gone` means that nothing is there. */
export type Answer =
  | { readonly result: 'ok'; readonly to?: string }
  | { readonly result: 'moved'; readonly to: string }
  | { readonly result: 'gone' }
  | { readonly result: 'unreached'; readonly why: string };

/** Asks the web for one address and does not follow where it leads. */
export type Ask = (
  address: string,
  method: 'HEAD' | 'GET',
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
}>;

/** One line of the record: what came of the last asking that was answered. */
export interface AddressCheck {
  readonly id: string;
  readonly address: string;
  readonly on: string;
  readonly result: 'ok' | 'moved' | 'gone';
  readonly to?: string | undefined;
}

const DOI = 'https://doi.org/';
/** The DOI of the DOI Handbook, which doi.org itself keeps. */
const KNOWN_DOI = `${DOI}10.1000/182`;
const MOST_HOPS = 5;

/**
 * Asks for an address. A DOI is good where doi.org leads on from it: publishers turn programs away, so
 * they are not asked.
 */
export async function askFor(address: string, ask: Ask): Promise<Answer> {
  const answer = await follow(address, 'HEAD', ask);
  // Many servers refuse to answer without the page, or answer as if there were none.
  return answer.result === 'ok' || answer.result === 'moved' ? answer : follow(address, 'GET', ask);
}

/** Why the web cannot be asked from here, or undefined where it can: doi.org knows its own handbook. */
export async function findNoNetwork(ask: Ask): Promise<string | undefined> {
  const answer = await askFor(KNOWN_DOI, ask);
  if (answer.result === 'ok') return undefined;
  return answer.result === 'unreached' ? answer.why : 'it does not answer as doi.org does';
}

/**
 * The record with new answers, in the order of `ids`. Where an address could not be reached nothing was
 * learned, so the line of the last answer stays; works that are not there any more lose theirs.
 */
export function withAnswers(
  record: readonly AddressCheck[],
  answers: readonly { readonly id: string; readonly address: string; readonly answer: Answer }[],
  on: string,
  ids: readonly string[],
): AddressCheck[] {
  const lines = new Map(record.map((line) => [line.id, line]));
  for (const { id, address, answer } of answers) {
    if (answer.result === 'unreached') continue;
    const to = answer.result === 'moved' ? { to: answer.to } : {};
    lines.set(id, { id, address, on, result: answer.result, ...to });
  }
  return ids.flatMap((id) => lines.get(id) ?? []);
}

/** What the record says of an address, or undefined where that address was never asked for. */
export function findAddressCheck(
  record: readonly AddressCheck[],
  id: string,
  address: string | undefined,
): AddressCheck | undefined {
  return record.find((line) => line.id === id && line.address === address);
}

async function follow(address: string, method: 'HEAD' | 'GET', ask: Ask): Promise<Answer> {
  const isDoi = address.startsWith(DOI);
  let at = address;
  let hasMoved = false;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    let response: Awaited<ReturnType<Ask>>;
    try {
      response = await ask(at, method);
    } catch (error) {
      return { result: 'unreached', why: explain(error) };
    }
    const { status } = response;
    if (status === 404 || status === 410) return { result: 'gone' };
    if (status >= 200 && status < 300) {
      return hasMoved ? { result: 'moved', to: at } : { result: 'ok' };
    }
    const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (location === null || !URL.canParse(location, at)) {
      return { result: 'unreached', why: `it answered ${status}` };
    }
    const next = new URL(location, at);
    if (isDoi && !/(?:^|\.)doi\.org$/.test(next.hostname)) return { result: 'ok', to: next.href };
    hasMoved ||= !isDoi && (status === 301 || status === 308);
    at = next.href;
  }
  return { result: 'unreached', why: `it led on more than ${MOST_HOPS} times` };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `no connection${code}`;
}
