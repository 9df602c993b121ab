import {
  CHOICES,
  PEOPLE,
  TOPICS,
  withName,
  withOwnTopic,
  withReview,
  withToggled,
  withWords,
  type Draft,
} from './logic.ts';

/** The draft with what stands in the boxes of a tool: typed and checked before the script arrived. */
export function takeIn(draft: Draft, tool: HTMLElement, id: string): Draft {
  const find = (name: string) =>
    tool.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[id="${id}-${name}"]`);
  const textIn = (name: string, otherwise: string) => find(name)?.value ?? otherwise;
  const isChecked = (name: string) => {
    const box = find(name);
    return box instanceof HTMLInputElement && box.checked;
  };
  let taken = withOwnTopic(
    withReview(draft, textIn('review', draft.reviewOn)),
    textIn('own', draft.ownTopic),
  );
  for (const person of PEOPLE) {
    taken = withName(taken, person, textIn(person, draft.names[person]));
    for (const topic of TOPICS) {
      const place = `${topic}-${person}`;
      const { chosen, words } = taken.views[topic][person];
      taken = withWords(taken, topic, person, textIn(`${place}-words`, words));
      for (const choice of CHOICES) {
        if (isChecked(`${place}-${choice}`) !== chosen.includes(choice))
          taken = withToggled(taken, topic, person, choice);
      }
    }
  }
  return taken;
}
