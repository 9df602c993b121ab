import { foldText, listFoldedWords } from '../lib/folded-text.ts';
import { count } from '../lib/plurals.ts';

/** How long typing rests before it is said how many are left, in milliseconds: at each key it would talk over itself. */
const PAUSE_MS = 500;

/**
 * Brings the page of questions to life: an answer opens when a link leads to it, all can be opened at
 * once, and typing narrows the list. Without script each question still opens by itself.
 */
export function startQuestions(): void {
  const controls = document.querySelector<HTMLElement>('[data-question-controls]');
  const input = controls?.querySelector('input');
  const toggle = controls?.querySelector('button');
  const status = controls?.querySelector('[role=status]');
  if (!controls || !input || !toggle || !status) return;
  controls.hidden = false;
  const questions = [...document.querySelectorAll<HTMLDetailsElement>('details[data-question]')];
  const texts = new Map(questions.map((one) => [one, foldText(one.textContent ?? '')]));

  let timer = 0;
  const narrow = () => {
    const words = listFoldedWords(input.value);
    let found = 0;
    for (const question of questions) {
      const text = texts.get(question) ?? '';
      question.hidden = !words.every((word) => text.includes(word));
      if (!question.hidden) found += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-question-group]')) {
      group.hidden = !group.querySelector('details:not([hidden])');
    }
    show('[data-question-contents]', words.length === 0);
    show('[data-question-none]', found === 0);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = words.length === 0 ? '' : count(found, 'question');
    }, PAUSE_MS);
  };
  input.addEventListener('input', narrow);

  const openLinked = () => {
    const target = document.getElementById(location.hash.slice(1));
    const question = target?.closest('details');
    if (!question) return;
    if (question.hidden) {
      input.value = '';
      narrow();
    }
    question.open = true;
    question.scrollIntoView();
  };
  window.addEventListener('hashchange', openLinked);
  openLinked();

  toggle.addEventListener('click', () => {
    const opens = toggle.getAttribute('aria-pressed') !== 'true';
    for (const question of questions) question.open = opens;
    toggle.setAttribute('aria-pressed', String(opens));
  });
}

function show(selector: string, isShown: boolean): void {
  document.querySelector(selector)?.toggleAttribute('hidden', !isShown);
}
