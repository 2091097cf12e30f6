/** The first page: what this is, for whom, and a way in. */
export const home = {
  title: 'Technology partners between China and Pakistan',
  description:
    'Find a technology partner in China or Pakistan: a checked directory of companies with what they offer and what they need, in English, Chinese and Urdu.',
  promise: 'Find the technology partner that fits, across the pass between China and Pakistan, and get an answer.',
  audience: 'For technology companies, universities, institutes, zones and funds of both countries. Free of charge.',
  search: {
    label: 'Search for companies, technologies or sectors',
    placeholder: 'Computer vision, 华为, ڈرون …',
    submit: 'Search',
  },
  counts: {
    label: 'In the directory now',
    companies: 'Companies',
    china: 'in China',
    pakistan: 'in Pakistan',
    offers: 'Offers',
    needs: 'Needs',
  },
  sectors: {
    title: 'Browse by sector',
    count_one: '{{count}} company',
    count_other: '{{count}} companies',
    more: 'Show all sectors',
  },
  newest: {
    title: 'New in the directory',
    all: 'See the whole directory',
    empty: 'The first companies are being checked. Be among them.',
  },
  steps: {
    title: 'How it works',
    describe: {
      title: 'Describe your company once',
      detail: 'What you offer and what you look for, in your own language. The desk of your country checks it.',
    },
    match: {
      title: 'See who fits, and why',
      detail: 'Partners from the other country, ranked both ways, each with the reasons for you and for them.',
    },
    answer: {
      title: 'Ask, and get an answer',
      detail: 'Send a request. It is answered, or it ends after 30 days. Contacts are shown once both sides agree.',
    },
  },
  join: {
    title: 'Your partner may already be looking for you',
    detail: 'Creating a profile takes about fifteen minutes.',
    action: 'Join with your company',
  },
} as const;
