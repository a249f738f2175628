/** Lay names of the parties that readers call by other names, by party id. Ukraine has none: it stands in almost every clause. */
export const PARTY_NAMES: Record<string, string[]> = {
  'united-states': ['America', 'American', 'Americans', 'US', 'USA', 'Washington', 'White House', 'США', 'Америка', 'Америки', 'Вашингтон'],
  'united-kingdom': ['Britain', 'British', 'UK', 'London', 'England', 'Британія', 'Британії', 'Лондон'],
  russia: ['Russian', 'Russians', 'Moscow', 'Kremlin', 'Putin', 'Росія', 'Росії', 'Москва', 'Кремль', 'Россия', 'России'],
};
