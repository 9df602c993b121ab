import { useRef } from 'preact/hooks';

/** Two buttons: clear what a reader is working on, and bring back what they had before. */
export interface StartOverProps {
  readonly labels: { readonly startOver: string; readonly bringBack: string };
  /** Whether there is something to bring back now. */
  readonly hasEarlier: boolean;
  readonly onStartOver: () => void;
  readonly onBringBack: () => void;
}

export function StartOver({ labels, hasEarlier, onStartOver, onBringBack }: StartOverProps) {
  // Once there it stays: a button that went away would take the focus with it.
  const isOffered = useRef(false);
  isOffered.current ||= hasEarlier;
  return (
    <>
      <button type="button" onClick={onStartOver}>
        {labels.startOver}
      </button>
      {isOffered.current && (
        <button
          type="button"
          aria-disabled={!hasEarlier}
          onClick={() => hasEarlier && onBringBack()}
        >
          {labels.bringBack}
        </button>
      )}
    </>
  );
}
