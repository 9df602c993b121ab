import { linkPiece } from '../shared/ui/linked-words.tsx';
import { fits, flags, groups, type Line } from './copy.ts';
import { FLAGS, type Flag, type Group, type Ticks } from './logic.ts';

interface FlagGroupProps {
  readonly group: Group;
  readonly ticks: Ticks;
  /** False until the script has taken over; till then, the styles decide what is shown. */
  readonly isLive: boolean;
  readonly onToggle: (flag: Flag, box: Element) => void;
}

const FITS: Readonly<Partial<Record<Flag, Line>>> = fits;

/** One group of the list. Under a ticked line stands what fits it, where there is something. */
export function FlagGroup({ group, ticks, isLive, onToggle }: FlagGroupProps) {
  return (
    <fieldset class="group" data-group={group}>
      <legend>{groups[group].title}</legend>
      <p class="tool-hint">{groups[group].lead}</p>
      {FLAGS[group].map((flag: Flag) => {
        const isTicked = ticks.includes(flag);
        const fit = FITS[flag];
        return (
          <div class="flag" key={flag}>
            <label>
              <input
                type="checkbox"
                value={flag}
                autocomplete="off"
                checked={isTicked}
                onChange={({ currentTarget }) => onToggle(flag, currentTarget)}
              />
              <span>{flags[flag]}</span>
            </label>
            {fit && (
              <p class="fit if-ticked" hidden={isLive && !isTicked}>
                {fit.map(linkPiece)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
