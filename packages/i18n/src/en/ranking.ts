/** What the ranking weighs, and what it learned from outcomes. */
export const ranking = {
  title: 'Ranking',
  lead: 'What each signal counts in the order of suggestions, and what the outcomes of suggestions and requests taught about it.',
  inUse: {
    title: 'Weights in use',
    handSet: 'The hand-set weights are in use. Learned ones take over when they foretell outcomes better beyond doubt.',
    learned: 'Version {{version}} is in use, learned on {{date}} from {{examples}} outcomes.',
    unsuitable:
      'Version {{version}} was learned for other signals than those of today. Until it is learned anew, the hand-set weights are in use.',
  },
  bars: {
    both: '{{learned}}, set by hand {{handSet}}',
    legend: 'The full bar is the weight in use, the line the weight set by hand.',
  },
  kind: { content: 'What the two would do together', background: 'How safe and easy it is to begin' },
  versions: {
    title: 'Versions',
    lead: 'Each run of npm run learn keeps a version. It was tested on the latest quarter of outcomes, which it had not seen.',
    version: 'Version',
    trainedAt: 'Learned on',
    examples: 'Outcomes',
    heldOut: 'Tested on',
    status: 'State',
    logLoss: 'Error of prediction',
    auc: 'Yes above no',
    order: 'Order in one list',
    change: '{{learned}} instead of {{handSet}}',
    interval: 'better by {{low}} to {{high}}',
    none: 'Nothing has been learned yet',
    noneDetail: 'Run npm run learn on the server once there are outcomes to learn from.',
  },
  status: { candidate: 'Not used', active: 'In use', superseded: 'Replaced' },
  obstacle: {
    too_few_outcomes: 'Too few outcomes to test on',
    too_few_liked: 'Too few of them say yes',
    too_few_disliked: 'Too few of them say no',
    too_few_deciders: 'They come from too few companies',
    not_better: 'Not better beyond doubt',
    ranks_worse: 'Orders the list of one company worse',
  },
  signal: {
    needMet: {
      name: 'Needs that are met',
      why: 'A partner that gives what is needed is the point. Rare and near concepts count for more.',
    },
    offerWanted: {
      name: 'Offers that are wanted',
      why: 'Who declares a need for what a company offers is a customer for it.',
    },
    complementaryField: {
      name: 'Complementary field',
      why: 'Partners tend to have a near field and complementary capability; two that offer the same are rivals.',
    },
    textFit: {
      name: 'Words in common',
      why: 'Words say what no concept names; those that few companies use tell most.',
    },
    meaningFit: {
      name: 'Alike in meaning',
      why: 'Texts of two languages share no words but may mean the same. It counts where an embedding service is set up, beside what is learned.',
    },
    pastOutcomes: {
      name: 'Past outcomes',
      why: 'Whom a company accepted before tells whom it will accept. Not learned, because it is counted from outcomes itself.',
    },
    modesFit: {
      name: 'Forms of cooperation',
      why: 'An offer of a licence does not answer a search for production capacity.',
    },
    sectorOverlap: {
      name: 'Common sectors',
      why: 'The coarsest hint of relevance, and often the only one when a profile is thin.',
    },
    sizeFit: {
      name: 'Sizes that fit',
      why: 'Much smaller partners can rarely carry the work, much larger ones rarely have the attention.',
    },
    placeFit: {
      name: 'Place wished for',
      why: 'Who names provinces has a reason that no concept tells: a branch, a customer, a harbour.',
    },
    readinessFit: {
      name: 'Readiness that can be carried',
      why: 'An early technology asks for years and staff that a small company does not have.',
    },
    commonLanguage: {
      name: 'Common language',
      why: 'Work across the border starts sooner when both sides can write to each other.',
    },
    verification: {
      name: 'Verification',
      why: 'A company whose evidence somebody has checked is a smaller risk to approach.',
    },
    responsiveness: {
      name: 'Answers to requests',
      why: 'A request to a company that answers, and soon, is less likely to be wasted. Not learned, because it is counted from outcomes itself.',
    },
    freshness: { name: 'Recent profile', why: 'What an old profile says may no longer be true.' },
  },
} as const;
