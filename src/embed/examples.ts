/**
 * How many examples a tool has to open with: the buttons in its `.examples`, in their order. A tool that
 * is not here has none.
 */
export const EXAMPLES: Readonly<Record<string, number>> = {
  'another-explanation': 3,
  'boundary-builder': 5,
  'i-statement': 7,
  'transparency-agreement': 1,
  'trust-check-in': 3,
};
