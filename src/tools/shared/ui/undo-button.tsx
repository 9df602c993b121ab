/** Takes back the last change, and says so, or that there is none. */
export interface UndoButtonProps {
  readonly label: string;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly tell: (message: 'undone' | 'nothingToUndo') => void;
}

export function UndoButton({ label, canUndo, undo, tell }: UndoButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={!canUndo}
      onClick={() => {
        undo();
        tell(canUndo ? 'undone' : 'nothingToUndo');
      }}
    >
      {label}
    </button>
  );
}
