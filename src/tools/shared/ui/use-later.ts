import { useEffect, useState } from 'preact/hooks';

/** A part of a tool that is fetched when it is first wanted. */
export interface Later<Part> {
  readonly part: Part | undefined;
  readonly hasFailed: boolean;
}

/** Fetches a part once it is wanted, so that a page does not carry what a reader may never see. */
export function useLater<Part>(isWanted: boolean, load: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<Part>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || part !== undefined) return undefined;
    let isGone = false;
    load().then(
      (loaded) => {
        // A module may itself be a function, which a state would call.
        if (!isGone) setPart(() => loaded);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return { part, hasFailed };
}
