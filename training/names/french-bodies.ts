// Made-up institutions as French names them, also those of other countries: a head, an adjective, what they are for.

const words = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(/ ?; ?/)

/** Heads by the article that they take. */
const HEADS = {
  la: words(`Commission; Fondation; Banque; Cour; Ligue; Fédération; Direction; Société; Chambre; Confédération; Coalition; Croix-Rouge; Maison;
    Caisse; Conférence; Mission; Protection civile; Bibliothèque; Faculté; Garde; Police; Marine; Brigade`),
  "l'": words(`Institut; Agence; Association; Office; Académie; Université; Union; Autorité; Organisation; Observatoire; École; Assemblée; Hôpital;
    Administration; Alliance; Armée; Orchestre; Opéra; Institut; Agence; Association; Université; Union`),
  le: words(`Comité; Conseil; Centre; Bureau; Fonds; Service; Département; Ministère; Tribunal; Parlement; Syndicat; Musée; Mouvement; Front; Parti;
    Congrès; Sénat; Secrétariat; Réseau; Collège; Laboratoire; Haut-Commissariat; Groupe; Forum; Programme; Comité; Centre`),
} as const

export type Article = keyof typeof HEADS

/** Masculine and feminine. */
const QUALITIES =
  words(`national nationale; fédéral fédérale; central centrale; régional régionale; international internationale; européen européenne;
  mondial mondiale; supérieur supérieure; général générale; royal royale; public publique; judiciaire judiciaire; électoral électorale;
  populaire populaire; islamique islamique; démocratique démocratique; indépendant indépendante; économique économique;
  américain américaine; britannique britannique; canadien canadienne; russe russe; allemand allemande; indien indienne; chinois chinoise;
  australien australienne; japonais japonaise; africain africaine; indonésien indonésienne; mexicain mexicaine; turc turque; olympique olympique`).map(
    (pair) => pair.split(' '),
  )

const PURPOSES =
  words(`de la santé; du cancer; de l'éducation; de la statistique; des droits de l'homme; de l'énergie; des transports; de la pêche; du
  commerce; des élections; de météorologie; de la justice; de l'aviation civile; de la recherche scientifique; de la sécurité; des réfugiés; de
  l'environnement; de la défense; des affaires étrangères; de l'immigration; du travail; des finances; de l'intérieur; du tourisme; des sports; de
  l'agriculture; de la famille; des consommateurs; des médecins; des infirmières; des journalistes; des avocats; des gouverneurs; des maires; du
  logement; de l'eau; des ouragans; de géologie; de l'espace; de sociologie; de cardiologie; d'études stratégiques; d'histoire; des
  communications; de l'alimentation; de sécurité alimentaire; de l'enfance; pour la paix; pour la recherche; pour la démocratie; pour
  l'environnement; pour l'emploi; contre la faim; contre le racisme; de lutte contre le sida; de prévention des catastrophes`)

const OWNERS =
  words(`des États-Unis; du Sénat; de la Chambre des représentants; des Nations unies; de l'ONU; du Canada; d'Inde; du Kenya; d'Écosse; de
  Californie; du Texas; d'Amérique; de New York; de l'Union européenne; d'Australie; de l'État; du Congrès`)

const MASCULINE = /^(?:Institut|Office|Observatoire|Hôpital|Orchestre|Opéra)$/

/** Makes up institutions that take one article, at each call another; `town` gives the towns that some are of. */
export function frenchBodies(next: () => number, town: () => string): (article: Article) => string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const chance = (share: number): boolean => next() < share
  return (article) => {
    const head = pick(HEADS[article])
    const masculine = article === 'le' || MASCULINE.test(head)
    const quality = (): string => pick(QUALITIES)[masculine ? 0 : 1]!
    const of = (): string => `de ${town()}`.replace(/^de (?=[AEIOUÉÎ])/, 'd’')
    const first = chance(0.65) ? ` ${quality()}` : ''
    const second = first !== '' && chance(0.2) ? ` ${quality()}` : ''
    if (first !== '' && chance(0.25)) return head + first + second
    const last = chance(0.6) ? ` ${pick(PURPOSES)}` : chance(0.5) ? ` ${pick(OWNERS)}` : ` ${of()}`
    return head + first + second + last + (chance(0.15) ? ` ${pick(OWNERS)}` : '')
  }
}
