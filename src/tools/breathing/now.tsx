import { Fragment } from 'preact';
import { lengths, parts, patterns, sayBreath } from './copy.ts';
import { countBreaths, PATTERNS, type Moment, type Session } from './logic.ts';

interface NowProps {
  readonly session: Session;
  readonly moment: Moment;
}

/** The words in the middle of the loop: what to do now and its count, or what will be done. */
export function Now({ session, moment }: NowProps) {
  if (session.state !== 'running') {
    return (
      <div class="now">
        <p class="part">{patterns[session.pattern]}</p>
        <p class="counts">{lengths[session.length]}</p>
        <p class="breath" />
      </div>
    );
  }
  const length = PATTERNS[session.pattern][moment.part];
  return (
    <div class="now">
      <p class="part">{parts[moment.part]}</p>
      <p class="counts">
        {Array.from({ length }, (_, index) => index + 1).map((count) => (
          <Fragment key={count}>
            <span data-now={count === moment.count ? '' : undefined}>{count}</span>{' '}
          </Fragment>
        ))}
      </p>
      <p class="breath">{sayBreath(moment.breaths + 1, countBreaths(session))}</p>
    </div>
  );
}
