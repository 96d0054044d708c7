import { describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline/read.ts'
import type { Lang } from '../../src/text/lang.ts'

// [Brackets] hold the words that speak; after → stands whose they are. One row a construction, in both languages.

const ENGLISH: Record<string, string> = {
  'a name before the verb': '[Anne Lee] said: “We won.” → Anne Lee',
  'a name after the verb': '“We won,” said [Anne Lee]. → Anne Lee',
  'a title goes': '“We won,” said [Mrs. Lee]. → Lee',
  'an office goes': '[Prime Minister Anne Lee] said the vote was over. → Anne Lee',
  'a role before a name': '[Arsenal captain Tom Reed] said the match was lost. → Tom Reed',
  'two roles before a name': '“We lost,” says [friend and political ally Tom Reed], a lawyer. → Tom Reed',
  'a heading of words spoken below it':
    'Tom Reed won.\n“Missed chance”\n“They had the chance, and they missed it,” said [Ann Lee]. Reed left. → Ann Lee; Ann Lee',
  'an apposition is left out': '[Tom Reed], the captain of the team, said: “We lost.” → Tom Reed',
  'a picture is no part of a name': '“We won,” said [Anna Smith] 😀 → Anna Smith',
  'an age is left out': '“We lost,” said [Tom Reed], 34, a plumber from Leeds. → Tom Reed',
  'the surname gets its first name': 'Tom Reed scored twice. “We lost,” [Reed] said. → Tom Reed',
  he: 'Tom Reed scored twice. “We lost,” [he] said. → Tom Reed',
  'she is the woman of two': 'Tom Reed met Mary Jones in Leeds. “We talked,” [she] said. → Mary Jones',
  'he is the man of two': 'Mary Jones met Tom Reed in Leeds. “We talked,” [he] said. → Tom Reed',
  'the one who owns the subject': 'Tom Reed’s career is over. “I am tired,” [he] said. → Tom Reed',
  'letters of the east of Europe': 'Petr Vaněk runs it. It was late, said [Vaněk]. → Petr Vaněk',
  'a name with a small word':
    'Egyptian President Sisi received Sheikh Abdullah bin Zayed Al Nahyan at the Presidential Palace.\n[Sheikh Abdullah] said it was late. → Abdullah bin Zayed Al Nahyan',
  'a description without its relative clause':
    '[An Iraqi official who had seen the case] said that nobody was hurt. → An Iraqi official',
  'a source that opens the next line':
    '[Tom Reed] told the BBC it was unfair.\n“It is hard on those who behaved well.”\nAccording to [the BSA], no society has failed. → Tom Reed; Tom Reed; BSA',
  'a role ties to a name':
    'The governor, Mary Jones, came early.\nNobody spoke.\n“It is late,” [the governor] said. → Mary Jones',
  'a description stays one': '“They took my son,” said [an elderly man]. → an elderly man',
  'a noun phrase with a complement':
    '[A source close to the family] said the house was empty. → A source close to the family',
  'an organisation': '[The Ministry of Health] said that two people had died. → Ministry of Health',
  'a paper': 'Two people died, [the Daily News] reported. → Daily News',
  'according to': 'Two people died, according to [the police]. → the police',
  passive: 'Residents were told by [the mayor] to stay at home. → the mayor',
  'a relative pronoun':
    'The photo was posted by [a neighbour], who wrote: “We heard everything.” → a neighbour',
  'a participle beside its subject': 'A video shows [an old woman] saying: “Leave us alone.” → an old woman',
  'a participle after a comma': '[Mary Jones] left the meeting early, saying she was tired. → Mary Jones',
  'two who speak as one': '[Mary Jones and Tom Reed] said they would marry. → Mary Jones and Tom Reed',
  'a name and a colon': '[Reporter]: “Why now?” → Reporter',
  'speech goes on': '“We lost,” said [Tom Reed].\n“It was cold.” → Tom Reed; Tom Reed',
  'the subject before speaks': 'Mary Jones was furious. “Leave us alone!” → Mary Jones',
  'over a paragraph': 'Mary Jones runs a bar in Leeds.\n“It is a quiet place,” [she] said. → Mary Jones',
  'his mother': 'Tom Reed has left. [His mother] said he was ill. → Tom Reed’s mother',
  'a name that signs': '“We lost everything in the fire.” — [Tom Reed] → Tom Reed',
  'a state in brackets': '“We lost,” [Sen. Chuck Schumer] (D-N.Y.) said. → Chuck Schumer',
  'one of the headline':
    'Captured Danish soldier sobs as he calls his mother\n\n[A captured Danish prisoner] said that it was cold. → Captured Danish soldier',
  'another nationality is another person':
    'Tom Reed met Mary Jones. The Scot left. “We lost,” [the Dutchman] said. → the Dutchman',
  'a duchess': '“We lost,” said [the Duchess of Feria]. → the Duchess of Feria',
  'one of many': '[One of the women] told him: “Go home.” → One of the women',
  'the latter': 'Tom Reed met Mark Jones in Leeds. “We talked,” [the latter] said. → Mark Jones',
  'two named together':
    'Mary Jones and Tom Reed left Leeds. [They] said it was cold. → Mary Jones and Tom Reed',
  'a couple named before':
    'Mary Jones and Tom Reed left Leeds. [The couple] said it was cold. → Mary Jones and Tom Reed',
  'a body by the first word of its name':
    'Amnesty International wrote a report. [Amnesty] said the prisons were full. → Amnesty International',
  'a line that the next one attributes':
    'The prison is full.\n“We have no beds.”\n“We sleep on the floor,” said [Tom Reed]. → Tom Reed; Tom Reed',
  'one whom others quote': 'Officials quoted [Tom Reed] as saying: “We lost.” → Tom Reed',
  'an occupation stands for one named': 'Tom Reed has retired. [The singer] said he was tired. → Tom Reed',
  'one who was quoted': 'Tom Reed is ill. “I am tired,” [he] was quoted as saying. → Tom Reed',
  'a news agency by its name':
    'Two people died, [the Associated Press news agency] reported. [The agency] said it rained. → Associated Press; Associated Press',
  'a newspaper that has no name': '[The British newspaper] said that it was over. → The British newspaper',
  'a first name of women here and of men there':
    'Mary Jones saw Joan Puig in Leeds. “It was cold,” [he] said. → Joan Puig',
  'what is said of one with a form of be':
    'Anne Lee is a lawyer from Leeds. Mary Jones met Tom Reed. [The lawyer] said it was over. → Anne Lee',
  'a predicate is nobody else':
    'The case is about Mary Jones, who was a chief of police in Leeds. In May, [she] said it was over. → Mary Jones',
  'titles in short before two names':
    '“It is over,” [Tom Reed] said in a letter to Sens. Mark Jones and Peter Hall. [He] said it was late. → Tom Reed; Tom Reed',
  'a body by its initials':
    'A World Meteorological Organization report came out. It will be warmer, [the WMO] said. → World Meteorological Organization',
  'a name behind the field of an office': 'It is late, said [the minister] for Wales Ann Lee. → Ann Lee',
  'one who speaks for another':
    '[The spokesman for President Tom Reed] said it was late. → The spokesman for President Tom Reed',
  'a newspaper that goes on':
    '[The Guardian] reported that it was over. [The newspaper] said it was late. → Guardian; Guardian',
  'a spokesman of one named': 'Tom Reed is ill. [Reed’s spokesman] said it was late. → Reed’s spokesman',
  'an office in capitals': 'Ann Lee, OC of Leeds, came late. “It is late,” said [the OC]. → Ann Lee',
  'one whom the lead describes':
    '[A former mayor of Leeds] has said that it was late.\nAnn Lee, mayor until 2010, was at home. → Ann Lee',
  'a ministry in full': '[The Ministry of the Interior] said it was over. → Ministry of the Interior',
  'a fragment that nobody says': 'Tax is a “disgrace for all of us who work” in Leeds. → –',
  'the subject behind a source is another':
    'According to [Anne Lee], the city is safe. [The union] said it was not. → Anne Lee; The union',
  'a share of all': '[Two in three] said they would stay. → Two in three',
  'a share with a word before it': '[About four in 10] said they would stay. → About four in 10',
  'those asked': '[Those surveyed] said it was over. → Those surveyed',
  'adjectives joined':
    '[Current and former officials] told the paper it was over. → Current and former officials',
  'a name and a description as one': '[Tom Reed and his aides] said it was over. → Tom Reed and his aides',
  'two names before an aside': '[Tom Reed and Ann Lee], a lawyer, said it was over. → Tom Reed and Ann Lee',
  'letters behind a name': '[Ann Lee], SC, said it was over. → Ann Lee',
  'one of a body': '[University of Leeds astrophysicist Ann Lee] said it was over. → Ann Lee',
  'an office with a hyphen': 'Vice-Chairman Tom Reed spoke. It was late, [he] said. → Tom Reed',
  'those for whom it takes time':
    'It took a year for [prosecutors] to conclude that he was guilty. → prosecutors',
  'a text and its author': 'According to [statistics by the BBC], crime fell. → statistics by the BBC',
  'according to her': 'Ann Lee left him. According to [her], it was late. → Ann Lee',
  'according to a plural': 'According to [sources], it was late. → sources',
  'a name behind two fields of an office':
    'The minister of Tourism and Culture, [Ann Lee], said it was over. → Ann Lee',
}

const FRENCH: Record<string, string> = {
  'une image n’est pas du nom': '« Oui », dit [Léa] 😀 → Léa',
  'a name before the verb': '[Anne Morel] a dit : « Nous avons gagné. » → Anne Morel',
  'a name after the verb': '« Nous avons gagné », a déclaré [Anne Morel]. → Anne Morel',
  'a title goes': '« Nous avons gagné », a déclaré [Mme Morel]. → Morel',
  'an office goes': '[Le Premier ministre Jean Castex] a dit que le vote était fini. → Jean Castex',
  'a role before a name': '[Le capitaine Hugo Lloris] a affirmé que le match était perdu. → Hugo Lloris',
  'an apposition is left out':
    '[Hugo Lloris], le capitaine de l’équipe, a dit : « C’est perdu. » → Hugo Lloris',
  'a name behind the complement of its role':
    '[La ministre de la Santé Anne Morel] a par conséquent annoncé que tout allait bien. → Anne Morel',
  'a name that signs': '« Nous avons tout perdu dans l’incendie. » — [Anne Morel] → Anne Morel',
  'a phrase inside the verb':
    '[Anne Morel] avait, dans un communiqué, déclaré que tout allait bien. → Anne Morel',
  'another nationality is another person':
    'Hugo Lloris a rencontré Anne Morel. Le Français est parti. « C’est perdu », a dit [le Néerlandais]. → le Néerlandais',
  'an age is left out': '« C’est perdu », a dit [Hugo Lloris], 34 ans, plombier à Lyon. → Hugo Lloris',
  'the surname gets its first name': 'Hugo Lloris a marqué. « C’est perdu », a dit [Lloris]. → Hugo Lloris',
  'il after the verb': 'Hugo Lloris a marqué. « C’est perdu », a-t-[il] ajouté. → Hugo Lloris',
  'elle is the woman of two':
    'Hugo Lloris a rencontré Marie Dupont à Lyon. « On a parlé », explique-t-[elle]. → Marie Dupont',
  'il is the man of two':
    'Marie Dupont a rencontré Hugo Lloris à Lyon. « On a parlé », explique-t-[il]. → Hugo Lloris',
  'a role ties to a name':
    'La maire de Lyon, Marie Dupont, est venue.\nPersonne ne parlait.\n« Il est tard », a dit [la maire]. → Marie Dupont',
  'a description stays one': '« Ils ont pris mon fils », raconte [un vieil homme]. → un vieil homme',
  'a noun phrase with a complement':
    '[Une source proche de la famille] affirme que la maison était vide. → Une source proche de la famille',
  'an organisation':
    '[Le ministère de la Santé] a annoncé que deux personnes étaient mortes. → ministère de la Santé',
  'a paper': 'Deux personnes sont mortes, rapporte [Le Monde]. → Le Monde',
  selon: 'Selon [la police], deux personnes sont mortes. → la police',
  passive: 'Les habitants ont été invités par [le maire] à rester chez eux. → le maire',
  'a relative pronoun':
    'La photo a été publiée par [un voisin], qui a écrit : « On a tout entendu. » → un voisin',
  'a participle': '[Marie Dupont] a quitté la réunion, affirmant qu’elle était fatiguée. → Marie Dupont',
  'two who speak as one':
    '[Marie Dupont et Hugo Lloris] ont annoncé qu’ils allaient se marier. → Marie Dupont et Hugo Lloris',
  'a name and a colon': '[Un passant] : « Pourquoi ? » → Un passant',
  'over a relative clause with a verb of its own':
    '[De nombreux soldats qui voulaient rentrer en Russie] disent que tout va bien. → De nombreux soldats',
  'a name behind the plural of whom one speaks to':
    '« C’est perdu », a confié aux journalistes [Hugo Lloris]. → Hugo Lloris',
  'an adjective with more or less':
    '[Les pays plus pauvres] disent que tout va bien. → Les pays plus pauvres',
  'a name behind the body that one speaks to':
    '« C’est perdu », a confié à l’AFP [Hugo Lloris]. → Hugo Lloris',
  'one of several over an aside':
    '[L’un des trois juges] -- qui ont un mois de plus -- a souligné que tout allait bien. → L’un des trois juges',
  'a line of speech before the line that says whose it is':
    '[Anne Morel] a dit que c’était perdu.\n« Nous avons tout donné. »\n« Il faisait froid », a dit [Hugo Lloris]. → Anne Morel; Hugo Lloris; Hugo Lloris',
  'speech goes on': '« C’est perdu », a dit [Hugo Lloris].\n« Il faisait froid. » → Hugo Lloris; Hugo Lloris',
  'object pronouns are nobody': 'Marie Dupont a marqué. « Va-t’en », lui a dit [Hugo Lloris]. → Hugo Lloris',
  'l’a dit': '[Hugo Lloris] l’a dit : « C’est fini. » → Hugo Lloris',
  'ce dernier': 'Hugo Lloris a rencontré Marc Dupont. « On a parlé », a dit [ce dernier]. → Marc Dupont',
  'celle-ci': 'Hugo Lloris a vu Marie Dupont à l’Élysée. « On a parlé », a dit [celle-ci]. → Marie Dupont',
  'two named together':
    'Marie Dupont et Hugo Lloris ont quitté Lyon. « Il fait froid », ont-[ils] dit. → Marie Dupont et Hugo Lloris',
  'a couple named before':
    'Marie Dupont et Hugo Lloris ont quitté Lyon. [Le couple] a dit qu’il avait froid. → Marie Dupont et Hugo Lloris',
  'a body by the first word of its name':
    'Amnesty International a écrit un rapport. [Amnesty] a dit que les prisons étaient pleines. → Amnesty International',
  'a body that is told more of':
    '[Les autorités] ont dit que tout allait bien.\n[Les autorités iraniennes] ont dit que tout allait mal. → Les autorités iraniennes; Les autorités iraniennes',
  'a line that the next one attributes':
    'La prison est pleine.\n« Nous n’avons pas de lits. »\n« Nous dormons par terre », a dit [Hugo Lloris]. → Hugo Lloris; Hugo Lloris',
  'one whom others quote': 'Le journal a cité [Hugo Lloris] disant : « C’est perdu. » → Hugo Lloris',
  'an occupation stands for one named':
    'Hugo Lloris prend sa retraite. [Le gardien] a dit qu’il était las. → Hugo Lloris',
  'a masculine noun of a woman':
    'Mariela Porras, professeur d’anglais, est venue avec Marc Petit. « Oui », dit-[elle]. → Mariela Porras',
  'a pronoun inside the verb': '[Marie Dupont] a, elle, reconnu que c’était perdu. → Marie Dupont',
  'one who was quoted': 'Hugo Lloris est malade. « Je suis las », a-t-[il] été cité. → Hugo Lloris',
  others: '[D’autres élus de la ville] ont avoué avoir menti. → D’autres élus de la ville',
  'a title of a woman': '« Oui », a dit [la Dre Anne Morel]. → Anne Morel',
  'one of many, named': '« C’est fini », a dit un des élus de Lyon, [Hugo Lloris]. → Hugo Lloris',
  'an accused': 'Au procès, [l’accusé] a expliqué avoir agi seul. → l’accusé',
  'a name behind the body that it leads':
    'Le directeur Marc Roux est parti. « C’est dur », a dit [le chef des Verts Hugo Lloris]. → Hugo Lloris',
  'a name behind two roles':
    '« C’est dur », explique l’avocat et président de l’association [Hugo Lloris]. → Hugo Lloris',
  'a name behind a role and what it is the head of':
    '« C’est dur », a dit hier à la presse la présidente de la société [Anne Roux]. → Anne Roux',
  'two with an article each':
    '[Le maire et le ministre] ont dit que tout allait bien. → Le maire et le ministre',
  'a name behind a newspaper':
    '« C’est dur », a confié dans un entretien au Monde [Hugo Lloris]. → Hugo Lloris',
  'a fragment of a headline that is spoken below it':
    'Rossi part « le cœur très lourd »\nRossi est parti lundi. « Rossi est parti le cœur très lourd », a raconté [Anne Roux]. → Anne Roux; Anne Roux',
  'une agence de presse':
    'Deux personnes sont mortes, rapporte [l’agence de presse Associated Press]. [L’agence] précise qu’il pleuvait. → Associated Press; Associated Press',
  'elle for a body': 'La CGT et Marc Roux ont négocié. [Elle] affirme que c’est fini. → CGT',
  'il for a body':
    'Une détenue a parlé. Le FBI a d’abord refusé, mais [il] a déclaré que tout allait bien. → FBI',
  'an embassy and another':
    '[L’ambassade américaine au Pakistan] a dit que tout allait bien. Selon [l’ambassade du Pakistan à Washington], rien ne va. → L’ambassade américaine au Pakistan; l’ambassade du Pakistan à Washington',
  'a law with what it is about': 'Selon [la loi sur le budget], tout est permis. → la loi sur le budget',
  'a name before a preposition': '« C’est fini », a déclaré [Hugo Lloris] au Sportsound. → Hugo Lloris',
  'a name behind a description':
    'Le chef de l’opposition, [Hugo Lloris], a dit que c’était perdu. → Hugo Lloris',
  'il that is nobody':
    'Marc Petit est parti. Il faut dire que Hugo Lloris était las. « C’est fini », a-t-[il] dit. → Hugo Lloris',
  'a fragment that nobody says': 'Le budget est une « honte pour le pays tout entier » en Corse. → –',
  'the subject behind a source is another':
    'D’après [Le Monde], le syndicat espère gagner. [Le syndicat] affirme que c’est faux. → Le Monde; le syndicat',
  'the one of a case': 'Le rapport cite le cas d’[un détenu] qui a dit avoir froid. → un détenu',
  'elle, by her first name and a pronoun':
    'Christine Roux a accusé Marc Petit. [Elle] a dit avoir eu peur. [Il] a nié l’avoir vue. → Christine Roux; Marc Petit',
  'what else one is called':
    '[Un médecin et chercheur de Lyon] a dit qu’il pleuvait. « Oui », dit [l’actrice et réalisatrice Anne Roux]. → Un médecin et chercheur de Lyon; Anne Roux',
  'a banner that says it':
    'Les élèves portaient [des pancartes] disant : « La terre est à nous. » → des pancartes',
  'whom one writes to does not speak':
    '[Hugo Lloris] a envoyé un message à ses joueurs annonçant qu’il partait. → Hugo Lloris',
  'a subject of a clause that depends':
    '[Ses adversaires] ont tout fait pour que Marc Petit parte, disant qu’il était las. → Ses adversaires',
  'an aside behind the verb': '« Oui », a déclaré, les larmes aux yeux, [le juge Marc Petit]. → Marc Petit',
  'A without its accent': 'A Paris, [Anne Roux] a dit qu’il pleuvait. → Anne Roux',
  'the head of the state is one named, who leads a church is another':
    'Hugo Lloris a promis une loi. « Oui », a dit [le chef du gouvernement]. [L’archevêque de Rouen] a dit que c’était tard. → Hugo Lloris; L’archevêque de Rouen',
  'a body called after a person':
    'Donald Trump est parti. [L’administration Trump] a dit qu’il reviendrait. → administration Trump',
  'the article of a ministry is not the minister’s':
    'Paul Petit est parti. Le ministre de la Santé Hugo Lloris était las. « Oui », a-t-[il] dit. → Hugo Lloris',
  'a body by the noun of its name':
    'La Commission européenne a tranché. [La Commission] a dit que c’était fini. → Commission européenne',
  'what follows the source is no name of it':
    'Selon [un responsable de la Maison Blanche], 59 missiles Tomahawk ont été tirés. → un responsable de la Maison Blanche',
  'faveur ends as a person does and is none':
    'Hier, [des groupes en faveur de la paix] qui scandaient « ni oubli, ni pardon » ont défilé. → des groupes en faveur de la paix',
  'where the speaker writes it': '« Bonne chance », a écrit [le club] sur Twitter. → le club',
  'an agent behind what it calls something':
    'Les résultats, jugés « bien maigres » par [les syndicats], ont été publiés. → les syndicats',
  'sa mère': 'Hugo Lloris est parti. [Sa mère] a dit qu’il était malade. → mère d’Hugo Lloris',
}

/** The text with its speakers marked up by the library, and whose words they are. */
function markUp(text: string, lang: Lang): string {
  const quotes = read(text, { lang }).quotes.filter(({ kind }) => kind !== 'scare')
  const mentions = new Map(
    quotes.flatMap(({ speaker }) => (speaker?.mention ? [[speaker.mention.start, speaker.mention]] : [])),
  )
  let marked = text
  for (const { start, end } of [...mentions.values()].sort((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`
  return `${marked} → ${quotes.flatMap(({ content, speaker }) => content.map(() => speaker?.name ?? '–')).join('; ')}`
}

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const)('speakers in %s', (lang, rows) => {
  test.each(Object.entries(rows))('%s', (_what, row) => {
    const text = row.replace(/ → .*$/s, '').replace(/[[\]]/g, '')
    expect(markUp(text, lang)).toBe(row)
  })
})
