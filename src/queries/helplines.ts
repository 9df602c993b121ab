import file from '../../content/helplines.json';
import { HelplineFileSchema } from '../schemas/helpline.ts';

/** Help by country, the directories for everywhere else, and what must be said beside every number. */
export function getHelplines() {
  const { checkedNote, countries, directories } = HelplineFileSchema.parse(file);
  return { checkedNote, countries, directories };
}
