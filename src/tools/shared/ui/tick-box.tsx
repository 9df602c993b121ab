/** Something to switch on or off, in words. */
export interface TickBoxProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

export function TickBox({ label, isOn, onToggle }: TickBoxProps) {
  return (
    <label class="tick-box">
      <input type="checkbox" autocomplete="off" checked={isOn} onChange={onToggle} />
      {label}
    </label>
  );
}
