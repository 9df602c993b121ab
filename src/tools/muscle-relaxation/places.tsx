import { TickBox } from '../shared/ui/tick-box.tsx';
import { groups, places } from './copy.ts';
import { GROUPS, isLeftOut, type Group, type Session } from './logic.ts';

interface PlacesProps {
  readonly session: Session;
  readonly onToggle: (group: Group) => void;
}

/** Every place, to leave out before it comes or to take back in. */
export function Places({ session, onToggle }: PlacesProps) {
  return (
    <details class="places">
      <summary>{places.summary}</summary>
      <p class="tool-hint">{places.hint}</p>
      <div class="place-list">
        {GROUPS.map((group) => (
          <TickBox
            key={group}
            label={groups[group].name}
            isOn={isLeftOut(session, group)}
            onToggle={() => onToggle(group)}
          />
        ))}
      </div>
    </details>
  );
}
