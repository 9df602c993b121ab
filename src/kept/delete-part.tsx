import { useState } from 'preact/hooks';
import { thisDevice } from '../tools/shared/storage/this-device.ts';
import { takeFocus } from '../tools/shared/ui/take-focus.ts';
import { destroy } from './copy.ts';

interface DeletePartProps {
  readonly announce: (words: string) => void;
}

/** Deletes all there is, after asking once. */
export function DeletePart({ announce }: DeletePartProps) {
  // Undefined until it was asked for: a page that opens leaves the focus alone.
  const [isAsking, setAsking] = useState<boolean>();
  const [hasFailed, setFailed] = useState(false);
  const deleteAll = async () => {
    const result = await thisDevice.deleteEverything();
    setAsking(false);
    setFailed(result === 'refused');
    if (result === 'refused') announce(destroy.failed);
  };
  if (!isAsking) {
    return (
      <>
        {/* The button that was pressed is gone, and a keyboard goes on where it began. */}
        <button
          type="button"
          ref={isAsking === false ? takeFocus : null}
          onClick={() => setAsking(true)}
        >
          {destroy.all}
        </button>
        {hasFailed && <p>{destroy.failed}</p>}
      </>
    );
  }
  return (
    <div class="kept-question" role="group" aria-label={destroy.all}>
      <p>{destroy.question}</p>
      <button type="button" ref={takeFocus} onClick={() => setAsking(false)}>
        {destroy.no}
      </button>
      <button type="button" onClick={() => void deleteAll()}>
        {destroy.yes}
      </button>
    </div>
  );
}
