/** A group of feelings: each word fits after "I feel" and has a line on what it means. */
export interface FeelingGroup {
  readonly kind: string;
  /** What some people notice in the body. Bodies differ, so it is never said of the reader. */
  readonly body: string;
  readonly words: readonly (readonly [word: string, meaning: string])[];
}

/** The groups and their words in the order shown. */
export const feelings: readonly FeelingGroup[] = [
  {
    kind: 'Hurt',
    body: 'an ache in the chest, a lump in the throat',
    words: [
      ['hurt', 'something done or said still stings'],
      ['disappointed', 'you hoped for more'],
      ['left out', 'others were in, and you were not'],
      ['heartbroken', 'a loss that goes very deep'],
    ],
  },
  {
    kind: 'Sad',
    body: 'heavy limbs, tears close by',
    words: [
      ['sad', 'something is lost or missing'],
      ['lonely', 'you miss being close to someone'],
      ['low', 'there is little joy in things'],
      ['discouraged', 'trying seems to be of no use'],
      ['full of grief', 'you miss what is gone for good'],
      ['full of regret', 'you wish it had gone another way'],
    ],
  },
  {
    kind: 'Scared',
    body: 'a tight chest, a fast heart, cold hands',
    words: [
      ['scared', 'something bad seems near'],
      ['worried', 'your mind goes over what might happen'],
      ['anxious', 'on edge, and hard to say why'],
      ['uneasy', 'something does not sit right'],
      ['tense', 'braced for what comes next'],
      ['full of dread', 'you wish a thing would never come'],
    ],
  },
  {
    kind: 'Angry',
    body: 'heat in the face, a tight jaw, tight fists',
    words: [
      ['angry', 'a line of yours was crossed'],
      ['annoyed', 'a small thing rubs again and again'],
      ['frustrated', 'something keeps getting in your way'],
      ['resentful', 'you have given more than seems fair'],
      ['jealous', 'you fear to lose someone to another'],
      ['envious', 'you would like what another has'],
    ],
  },
  {
    kind: 'Unsure',
    body: 'a knot in the stomach, thoughts that circle',
    words: [
      ['unsure', 'you do not know what to think'],
      ['confused', 'things do not fit together'],
      ['torn', 'you want two things at once'],
      ['insecure', 'you doubt where you stand'],
      ['surprised', 'you did not see it coming'],
    ],
  },
  {
    kind: 'Ashamed',
    body: 'a hot face, eyes that look away',
    words: [
      ['ashamed', 'you think less of yourself'],
      ['embarrassed', 'others saw what you wish they had not'],
      ['guilty', 'you did what you did not want to do'],
      ['awkward', 'you do not know how to be here'],
    ],
  },
  {
    kind: 'Tired',
    body: 'heavy eyes, a short breath, a dull head',
    words: [
      ['tired', 'you need rest'],
      ['worn out', 'it has gone on for too long'],
      ['overwhelmed', 'it is too much at once'],
      ['stressed', 'too much is asked of you'],
      ['numb', 'you sense little, as if far away'],
    ],
  },
  {
    kind: 'Hopeful',
    body: 'an easier breath, loose shoulders',
    words: [
      ['hopeful', 'it may turn out well'],
      ['relieved', 'a weight is gone'],
      ['calm', 'nothing pulls at you'],
      ['encouraged', 'it seems worth trying on'],
    ],
  },
  {
    kind: 'Close',
    body: 'warmth in the chest, a soft face',
    words: [
      ['close to you', 'you are near, and it is good'],
      ['grateful', 'you were given something that counts'],
      ['loved', 'someone is glad that you are here'],
      ['proud of you', 'you are glad of what they did'],
    ],
  },
];

export const picker = {
  hint: 'Choose as many as fit. They join what you type.',
  find: 'Find a feeling',
  body: 'Some people notice:',
  none: 'No such word here. You can type it yourself, above.',
} as const;
