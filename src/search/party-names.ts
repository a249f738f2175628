/** Lay names of parties, in English and Ukrainian, by party id. */
export const PARTY_NAMES: Record<string, string[]> = {
  'united-states': ['America', 'American', 'Americans', 'US', 'USA', 'Washington', 'White House', 'США', 'Америка', 'Америки', 'Вашингтон'],
  'united-kingdom': ['Britain', 'British', 'UK', 'London', 'England', 'Британія', 'Британії', 'Лондон'],
  russia: ['Russian', 'Russians', 'Moscow', 'Kremlin', 'Putin', 'Росія', 'Росії', 'Москва', 'Кремль', 'Россия', 'России'],
  ukraine: ['Ukrainian', 'Ukrainians', 'Kyiv', 'Kiev', 'Україна', 'України', 'Київ', 'Украина', 'Украины'],
};
