import { expect, test } from 'vitest'
import { keyOf } from '../../src/entities/keys/key.ts'

const FR = 'fr'
const EN = 'en'

test.each([
  ['PERSON', 'Vladimir Poutine', 'Vladimir Putin'],
  ['PERSON', 'Poutine', 'Vladimir Putin'],
  ['PERSON', 'Zelensky', 'Volodymyr Zelenskyy'],
  ['PERSON', 'Volodymyr Zelenski', 'Volodymyr Zelenskiy'],
  ['PERSON', 'Nikita Khrouchtchev', 'Nikita Khrushchev'],
  ['PERSON', 'Boris Eltsine', 'Boris Yeltsin'],
  ['PERSON', 'Mikhaïl Gorbatchev', 'Mikhail Gorbachev'],
  ['PERSON', 'Benyamin Netanyahou', 'Benjamin Netanyahu'],
  ['PERSON', 'Bachar el-Assad', 'Bashar al-Assad'],
  ['PERSON', 'Oleksandr Tchoudnovets', 'Oleksandr Chudnovets'],
  ['PERSON', 'Iouri Jirkov', 'Yuri Zhirkov'],
  ['PERSON', 'Nikolaï Tkatchenko', 'Nikolay Tkachenko'],
  ['PERSON', 'François Dupont', 'Francois Dupont'],
  ['PERSON', 'Kim Jong-un', 'Kim Jong Un'],
  ['LOCATION', 'Ukraine', 'Ukraine'],
  ['LOCATION', 'États-Unis', 'US'],
  ['LOCATION', 'Etats-Unis', 'U.S.'],
  ['LOCATION', 'États-Unis d’Amérique', 'the United States of America'],
  ['LOCATION', 'Royaume-Uni', 'UK'],
  ['LOCATION', 'Grande-Bretagne', 'Britain'],
  ['LOCATION', 'Allemagne', 'Germany'],
  ['LOCATION', 'Londres', 'London'],
  ['LOCATION', 'Moscou', 'Moscow'],
  ['LOCATION', 'Kiev', 'Kyiv'],
  ['LOCATION', 'Marioupol', 'Mariupol'],
  ['LOCATION', 'Boutcha', 'Bucha'],
  ['LOCATION', 'mer Noire', 'Black Sea'],
  ['LOCATION', 'Mexique', 'Mexico'],
  ['LOCATION', 'Mexico', 'Mexico City'],
  ['LOCATION', 'Caroline du Nord', 'North Carolina'],
  ['LOCATION', 'aéroport d’Heathrow', 'Heathrow Airport'],
  ['LOCATION', 'université de Leeds', 'Leeds University'],
  ['ORGANIZATION', 'université d’Oxford', 'Oxford University'],
  ['LOCATION', 'Bohême du Sud', 'South Bohemia'],
  ['MISC', 'Tchèques', 'Czechs'],
  ['ORGANIZATION', 'ONU', 'U.N.'],
  ['ORGANIZATION', 'Organisation des Nations unies', 'United Nations'],
  ['ORGANIZATION', 'OTAN', 'NATO'],
  ['ORGANIZATION', 'Otan', 'Nato'],
  ['ORGANIZATION', 'UE', 'European Union'],
  ['ORGANIZATION', 'OMS', 'World Health Organization'],
  ['ORGANIZATION', 'FMI', 'IMF'],
  ['ORGANIZATION', 'ministère de la Défense', 'defence ministry'],
  ['ORGANIZATION', 'ministère ukrainien de la Défense', 'Ministry of Defense'],
  ['ORGANIZATION', 'ministère des Affaires étrangères', 'Foreign Ministry'],
  ['ORGANIZATION', 'Cour suprême', 'Supreme Court'],
  ['ORGANIZATION', 'Maison Blanche', 'White House'],
  ['ORGANIZATION', 'Banque centrale de Russie', 'Russian Central Bank'],
  ['MISC', 'russe', 'Russian'],
  ['MISC', 'russes', 'Russians'],
  ['MISC', 'Françaises', 'Frenchman'],
  ['MISC', 'Seconde Guerre mondiale', 'World War II'],
  ['MISC', 'Jeux olympiques', 'Olympic Games'],
  ['MISC', 'Noël', 'Christmas'],
])('%s %s is %s', (type, french, english) => {
  expect(keyOf(french, type, FR)?.key).toBe(keyOf(english, type, EN)?.key)
})

test.each([
  ['PERSON', 'Bill Clinton', 'Hillary Clinton'],
  ['PERSON', 'Peter Jones', 'Petra Jones'],
  ['PERSON', 'Marks', 'Marx'],
  ['PERSON', 'Patton', 'Poutine'],
  ['LOCATION', 'Niger', 'Nigeria'],
  ['LOCATION', 'Corée du Nord', 'South Korea'],
  ['LOCATION', 'Guinée', 'Equatorial Guinea'],
  ['MISC', 'Russes', 'Russia'],
  ['MISC', 'nigérien', 'Nigerian'],
  ['ORGANIZATION', 'ministère de la Défense', 'Ministry of Health'],
  ['ORGANIZATION', 'armée russe', 'Ukrainian army'],
  ['ORGANIZATION', 'Banque mondiale', 'Central Bank'],
  ['LOCATION', 'Afrique de l’Est', 'East Asia'],
])('%s %s is not %s', (type, french, english) => {
  expect(keyOf(french, type, FR)?.key).not.toBe(keyOf(english, type, EN)?.key)
})

test.each([
  ['LOCATION', 'Ukraine', 'country:UA'],
  ['LOCATION', 'Scotland', 'country:GB-SCT'],
  ['MISC', 'Ukrainians', 'demonym:UA'],
  ['ORGANIZATION', 'UN', 'org:UN'],
  ['PERSON', 'Putin', 'person:vladimir-putin'],
])('%s %s has the code %s', (type, name, key) => {
  expect(keyOf(name, type, EN)).toEqual({ key, known: true })
})

test('every name has a key or none, whatever is in it', () => {
  for (const name of ['', ' ', '…', '’s', '😀', 'Ω', 'x', 'I.', 'the', '中国', '\ud800'])
    expect(() => keyOf(name, 'PERSON', EN)).not.toThrow()
  expect(keyOf('…', 'LOCATION', EN)).toBeUndefined()
})
