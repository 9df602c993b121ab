import { useEffect, useRef, useState } from 'preact/hooks';
import { thisDevice } from '../tools/shared/storage/this-device.ts';
import { destroy } from './copy.ts';

interface DeletePartProps {
  readonly announce: (words: string) => void;
}

/** Deletes all there is, after asking once. */
export function DeletePart({ announce }: DeletePartProps) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) first.current?.focus();
  }, [isAsking]);
  const deleteAll = async () => {
    const result = await thisDevice.deleteEverything();
    setAsking(false);
    setFailed(result === 'refused');
    if (result === 'refused') announce(destroy.failed);
  };
  if (!isAsking) {
    return (
      <>
        <button type="button" onClick={() => setAsking(true)}>
          {destroy.all}
        </button>
        {hasFailed && <p>{destroy.failed}</p>}
      </>
    );
  }
  return (
    <div class="kept-question" role="group" aria-label={destroy.all}>
      <p>{destroy.question}</p>
      <button type="button" ref={first} onClick={() => setAsking(false)}>
        {destroy.no}
      </button>
      <button type="button" onClick={() => void deleteAll()}>
        {destroy.yes}
      </button>
    </div>
  );
}
