import { linkPiece } from '../shared/ui/linked-words.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import {
  CHOICES,
  compare,
  needsThought,
  PEOPLE,
  withOwnTopic,
  withToggled,
  withWords,
  type Draft,
  type Person,
  type Topic,
} from './logic.ts';

interface TopicPartProps {
  readonly id: string;
  readonly topic: Topic;
  readonly draft: Draft;
  readonly names: Draft['names'];
  readonly isLive: boolean;
  readonly isOpen: boolean;
  readonly onChange: (edit: (now: Draft) => Draft) => void;
}

/** One topic: what each of the two thinks, side by side, and how that stands. */
export function TopicPart(props: TopicPartProps) {
  const { id, topic, draft, names, isLive, isOpen, onChange } = props;
  const views = draft.views[topic];
  const comparison = compare(views);
  const said = copy.sayComparison(topic, comparison, names);
  return (
    <details class="topic" open={isOpen}>
      <summary>
        {copy.sayTopic(topic, draft.ownTopic)}
        {said && <span class="mark"> ({copy.marks[comparison.kind]})</span>}
      </summary>
      {topic === 'own' && (
        <TextField
          id={`${id}-own`}
          label={copy.ownTopicLabel}
          rows={1}
          value={draft.ownTopic}
          isLive={isLive}
          onWrite={(text) => onChange((now) => withOwnTopic(now, text))}
        />
      )}
      {needsThought(topic, views) && <Thought />}
      <div class="views">
        {PEOPLE.map((person) => (
          <PersonView key={person} {...props} person={person} />
        ))}
      </div>
      <p class="stand">{said}</p>
    </details>
  );
}

function PersonView({
  id,
  topic,
  draft,
  names,
  isLive,
  onChange,
  person,
}: TopicPartProps & { readonly person: Person }) {
  const { chosen, words } = draft.views[topic][person];
  const place = `${id}-${topic}-${person}`;
  return (
    <fieldset>
      {/* The topic is for those who hear the name of a group and no more. */}
      <legend>
        {copy.sayName(person, names)}{' '}
        <span class="tool-announcer">{copy.sayOn(copy.sayTopic(topic, draft.ownTopic))}</span>
      </legend>
      {CHOICES.map((choice) => {
        const isChosen = chosen.includes(choice);
        return (
          <label key={choice}>
            <input
              id={`${place}-${choice}`}
              type="checkbox"
              autocomplete="off"
              // What was checked before the script came is the reader's.
              {...(isLive ? { checked: isChosen } : { defaultChecked: isChosen })}
              onChange={() => onChange((now) => withToggled(now, topic, person, choice))}
            />
            {copy.choices[topic][choice]}
          </label>
        );
      })}
      <TextField
        id={`${place}-words`}
        label={copy.wordsLabel}
        rows={1}
        value={words}
        isLive={isLive}
        onWrite={(text) => onChange((now) => withWords(now, topic, person, text))}
      />
    </fieldset>
  );
}

function Thought() {
  return (
    <div class="thought">
      <p>{copy.thought.title}</p>
      <ul>
        {copy.thought.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
        <li>{copy.thought.pressure.map(linkPiece)}</li>
      </ul>
    </div>
  );
}
