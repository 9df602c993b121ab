import { SEARCH_WORDS } from './words.ts';

interface SuggestionsProps {
  readonly suggestions: readonly string[];
  readonly onChoose: (query: string) => void;
}

/** Whole queries a reader may be about to type; choosing one searches for it. */
export function Suggestions({ suggestions, onChoose }: SuggestionsProps) {
  if (suggestions.length === 0) return null;
  return (
    <ul class="search-suggestions" aria-label={SEARCH_WORDS.suggestions}>
      {suggestions.map((text) => (
        <li key={text}>
          <button type="button" class="link-like" data-hit data-goes onClick={() => onChoose(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
