/** Words in the place of an element that is fetched when it is first drawn. */
export const fetching = {
  'fetching.coming': 'Wij halen dit onderdeel op.',
  'fetching.failed':
    'Wij kunnen een onderdeel van deze pagina niet ophalen. Wat u hebt getypt, is er nog. Hebt u verbinding?',
  'fetching.retry': 'Probeer het opnieuw',
} as const;
