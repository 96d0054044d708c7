// Organisations that French news speaks of, by kind, written by hand.

const list = (text: string): string[] =>
  text
    .toLowerCase()
    .trim()
    .split(/\s*;\s*/)

export const FRENCH_ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  parties: list(`
    La République en marche; République en marche; LREM; LRM; En marche; Renaissance; Les Républicains;
    Républicains; LR; UMP; RPR; UDF; UDI; MoDem; Mouvement démocrate; Parti socialiste; PS; PCF;
    Parti communiste français; Parti communiste; Parti radical de gauche; PRG; Parti radical;
    Front national; FN; Rassemblement national; RN; France insoumise; La France insoumise; LFI; FI;
    Europe Écologie Les Verts; EELV; Les Verts; Europe Écologie; Lutte ouvrière;
    Nouveau Parti anticapitaliste; NPA; Ligue communiste révolutionnaire; LCR; Debout la France; DLF;
    Les Patriotes; Reconquête; Place publique; Génération.s; Générations; Horizons; Agir;
    Territoires de progrès; Union populaire républicaine; UPR; Solidarité et Progrès; Front de gauche;
    Parti de gauche; Nupes; Nouveau Front populaire; Parti chrétien-démocrate; Mouvement pour la France;
    Mouvement républicain et citoyen; Centre national des indépendants; Les Centristes; Force républicaine;
    Égalité et Réconciliation; Bloc identitaire; Génération identitaire; Action française; Parti pirate;
    Résistons; Cap21; Mouvement national républicain; Podemos; Ciudadanos; Parti populaire; PSOE; Vox;
    Esquerra Republicana; Ensemble pour le oui; Junts per Catalunya; PDeCAT; Bildu; Euskal Herritarrok;
    Herri Batasuna; ETA; Batasuna; CDU; CSU; SPD; FDP; AfD; Alternative pour l'Allemagne; Die Linke;
    Alliance 90/Les Verts; Die Grünen; FPÖ; ÖVP; SPÖ; Neos; Fidesz; Jobbik; PiS; Droit et justice;
    Plateforme civique; Mouvement 5 étoiles; Ligue du Nord; Lega; Forza Italia; Parti démocrate;
    Fratelli d'Italia; Syriza; Nouvelle Démocratie; Pasok; Aube dorée; Labour; Parti travailliste;
    Parti conservateur; Tories; UKIP; Parti du Brexit; Libéraux-démocrates; Sinn Féin; DUP; SNP;
    Parti national écossais; Plaid Cymru; Parti républicain; Tea Party; N-VA; Vlaams Belang; Ecolo;
    Mouvement réformateur; CDH; Open VLD; PVDA; PTB; UDC; Union démocratique du centre;
    Parti socialiste suisse; Parti québécois; Bloc québécois; Québec solidaire; Coalition avenir Québec;
    CAQ; Parti libéral du Canada; Parti libéral; Parti conservateur du Canada; NPD;
    Nouveau Parti démocratique; AKP; CHP; HDP; MHP; Likoud; Kadima; Parti travailliste israélien; Shas;
    Meretz; Hamas; Fatah; OLP; Organisation de libération de la Palestine; Hezbollah; Amal;
    Frères musulmans; Ennahdha; Nidaa Tounes; FLN; Front de libération nationale; FIS; Polisario;
    Front Polisario; PJD; Istiqlal; ANC; Congrès national africain; Zanu-PF; MDC; PDCI; FPI; RDR; RHDP;
    Parti communiste chinois; PCC; Kuomintang; Kouo-min-tang; Russie unie; BJP; Bharatiya Janata Party;
    Parti du Congrès; LDP; Parti libéral-démocrate; Parti populaire européen; PPE;
    Parti socialiste européen; ALDE; GUE/NGL; ENL; CRE; S&D; Alliance libre européenne`),
  movements: list(`
    Gilets jaunes; Foulards rouges; Bonnets rouges; Stylos rouges; Gilets bleus; Gilets noirs; Nuit debout;
    Indignés; Occupy Wall Street; Black Lives Matter; Me Too; MeToo; La Manif pour tous; Manif pour tous;
    Femen; Anonymous; Black Bloc; Black Blocs; Extinction Rebellion; Sea Shepherd; Youth for Climate;
    Fridays for Future; Antifa; Ku Klux Klan; Riposte laïque; Marche pour le climat; Alternatiba; Attac;
    Les Soulèvements de la Terre; Soulèvements de la Terre; Dernière Rénovation; Osez le féminisme;
    Ni putes ni soumises; Mouvement du 14 juillet; Droit au logement; L214; Pegida; Hirak; Y'en a marre;
    Balai citoyen; Filimbi; Lucha`),
  unions: list(`
    CGT; Confédération générale du travail; CFDT; Force ouvrière; FO; CFTC; CFE-CGC; Unsa; Solidaires; SUD;
    SUD-Rail; Sud Rail; SUD Solidaires; FSU; Snes; SNUipp; SE-Unsa; Unef; Fage; UNL; FIDL; Medef; CPME;
    CGPME; U2P; FNSEA; Confédération paysanne; Coordination rurale; Jeunes Agriculteurs; SNPL; SNPNC;
    Syndicat de la magistrature; Alliance police nationale; Unité SGP Police; Synergie-Officiers; FTQ; CSN;
    FGTB; CSC; DGB; IG Metall; Verdi; UGTT; UGTA; CNPF; FCPE; PEEP; OTRE; FNTR; Capeb; FFB; UFC-Que choisir;
    60 millions de consommateurs; 40 millions d'automobilistes; Ordre des médecins; Barreau de Paris`),
  media: list(`
    Agence France-Presse; AFP; Le Monde; Monde; Le Figaro; Figaro; Libération; L'Humanité; Humanité;
    La Croix; Les Échos; Échos; La Tribune; L'Opinion; Le Parisien; Parisien; Aujourd'hui en France;
    Journal du dimanche; Le Journal du dimanche; JDD; Canard enchaîné; Le Canard enchaîné; Charlie Hebdo;
    Mediapart; Le Point; L'Express; L'Obs; Nouvel Observateur; Le Nouvel Observateur; Marianne;
    Valeurs actuelles; Paris Match; VSD; Télérama; Les Inrockuptibles; Courrier international;
    Le Monde diplomatique; Monde diplomatique; Alternatives économiques; Challenges; Capital; Rue89; Slate;
    Slate.fr; Atlantico; Arrêt sur images; HuffPost; Huffington Post; BuzzFeed; Vice; Brut; Konbini;
    20 Minutes; Metronews; CNews Matin; Direct Matin; Ouest-France; Sud Ouest; Sud-Ouest; La Voix du Nord;
    Voix du Nord; Le Progrès; Le Dauphiné libéré; Dauphiné libéré; Nice-Matin; Var-Matin; La Provence;
    Midi libre; L'Indépendant; La Dépêche du Midi; La Dépêche; Le Télégramme; Le Berry républicain;
    La Montagne; L'Est républicain; Est républicain; Le Républicain lorrain; Vosges Matin;
    Dernières Nouvelles d'Alsace; DNA; L'Alsace; L'Union; Le Bien public; Le Journal de Saône-et-Loire;
    Paris-Normandie; Le Courrier picard; Courrier picard; Nord éclair; La Nouvelle République; Presse-Océan;
    Le Populaire du Centre; Corse-Matin; Le Petit Bleu; L'Équipe; L'Auto; France Football; So Foot; TF1;
    LCI; TMC; France Télévisions; France 2; France 3; France 4; France 5; France Ô; France 24; Antenne 2;
    FR3; TV5; TV5 Monde; La Cinq; Canal+; Canal Plus; C8; CStar; D8; D17; CNews; I-Télé; iTélé; BFM TV;
    BFMTV; BFM Business; RMC; M6; W9; 6ter; Gulli; NRJ 12; NT1; LCP; Public Sénat; Arte; Eurosport;
    beIN Sports; Radio France; France Inter; France Info; franceinfo; France Culture; France Musique;
    France Bleu; Fip; Mouv'; RTL; RTL2; Europe 1; NRJ; Skyrock; Fun Radio; Nostalgie; Chérie FM; Radio Nova;
    Radio Classique; Radio France internationale; RFI; RMC Info; Sud Radio; Monte Carlo; Radio Courtoisie;
    TVLibertés; Fdesouche; Dreuz.info; Le Média; Thinkerview; Les Jours; Le Vent se lève; Reporterre;
    Bastamag; Wikinews; Wikimédia; Fondation Wikimédia; RTBF; RTL-TVI; Le Soir; La Libre Belgique; La Libre;
    La Dernière Heure; Het Laatste Nieuws; De Standaard; De Morgen; VRT; RTS; RTS Info;
    Télévision suisse romande; TSR; Le Temps; La Tribune de Genève; Tribune de Genève; 24 heures;
    Neue Zürcher Zeitung; Blick; 20 Minuten; Radio-Canada; TVA; La Presse; Le Devoir;
    Le Journal de Montréal; Journal de Montréal; Le Droit; Le Soleil; Métro; L'Orient-Le Jour; El Watan;
    Le Soir d'Algérie; Jeune Afrique; El País; El Mundo; La Vanguardia; La Repubblica; Corriere della Sera;
    La Stampa; Der Spiegel; Spiegel; Die Welt; Die Zeit; Süddeutsche Zeitung;
    Frankfurter Allgemeine Zeitung; Bild; ARD; ZDF; Deutsche Welle; Gazeta Wyborcza; Novaïa Gazeta;
    Kommersant; Izvestia; Pravda; RIA Novosti; Interfax; Tass; Itar-Tass; Sputnik; Russia Today; Al Jazeera;
    Al-Jazeera; Al-Arabiya; Al Arabiya; Al-Manar; Haaretz; Yediot Aharonot; Maariv; Anadolu; Hürriyet;
    Cumhuriyet; Zaman; Xinhua; Chine nouvelle; CCTV; Global Times; NHK; Kyodo; Yonhap; KCNA;
    Associated Press; AP; Reuters; UPI; Bloomberg; Ansa; EFE; DPA; Belga; ATS; APS; MAP; Albin Michel;
    Gallimard; Flammarion; Grasset; Fayard; Julliard; Robert Laffont; Plon; Seuil; Le Seuil; Hachette;
    Hachette Livre; Actes Sud; Denoël; Stock; Minuit; Éditions de Minuit; La Découverte; L'Harmattan;
    Larousse; Robert; Dargaud; Dupuis; Casterman; Glénat; Delcourt; Presses universitaires de France; PUF;
    Odile Jacob; Calmann-Lévy; JC Lattès; Bayard; Nathan; Hatier; Belin; Armand Colin; Dalloz`),
  companies: list(`
    Air France; Air France-KLM; Aéroports de Paris; ADP; Airbus; EADS; Aérospatiale; ATR; Dassault;
    Dassault Aviation; Dassault Systèmes; Thales; Thomson; Thomson-CSF; Safran; Snecma; Sagem; Arianespace;
    ArianeGroup; Naval Group; DCNS; Nexter; MBDA; Giat Industries; SNCF; SNCF Réseau; SNCF Mobilités; RFF;
    Réseau ferré de France; RATP; Keolis; Transdev; Ouibus; Eurostar; Thalys; Eurotunnel; Getlink; La Poste;
    Chronopost; Banque postale; La Banque postale; EDF; ERDF; Enedis; RTE; GDF; GDF Suez; Engie; Suez;
    Lyonnaise des eaux; Générale des eaux; Veolia; Vivendi; Vivendi Universal; Areva; Orano; Framatome;
    Cogema; Andra; Total; Elf; Elf Aquitaine; TotalFinaElf; Technip; CGG; Vallourec; Eramet; Imerys;
    Saint-Gobain; Lafarge; LafargeHolcim; Ciments français; ArcelorMittal; Arcelor; Usinor; Ascometal;
    Pechiney; Alcan; Rio Tinto; Alstom; Areva NP; Schneider Electric; Schneider; Legrand; Nexans; Alcatel;
    Alcatel-Lucent; Lucent; Bull; Atos; Capgemini; Cap Gemini; Sopra; Steria; Altran; Ubisoft; Gameloft;
    Orange; France Télécom; SFR; Bouygues; Bouygues Telecom; Free; Iliad; Altice; Numericable; Eutelsat;
    TDF; Vinci; Eiffage; Colas; Spie; Cofiroute; APRR; ASF; Sanef; Autoroutes du Sud de la France;
    Autoroutes Paris-Rhin-Rhône; Renault; Renault-Nissan; Renault Trucks; Dacia; Peugeot; PSA;
    PSA Peugeot Citroën; Citroën; Groupe PSA; Stellantis; Opel; Valeo; Faurecia; Plastic Omnium; Michelin;
    Kleber; GM&S; Continental; Goodyear; Bridgestone; Whirlpool; Moulinex; SEB; Brandt; FagorBrandt; Bic;
    Essilor; Air Liquide; Arkema; Rhodia; Solvay; Rhône-Poulenc; Aventis; Sanofi; Sanofi-Aventis; Servier;
    Ipsen; Pierre Fabre; BioMérieux; Boiron; Guerbet; L'Oréal; LVMH; Kering; PPR; Hermès; Chanel; Dior;
    Louis Vuitton; Yves Saint Laurent; Guerlain; Clarins; Yves Rocher; Lacoste; Decathlon; Go Sport;
    Carrefour; Auchan; Leclerc; E.Leclerc; Intermarché; Système U; Casino; Monoprix; Franprix; Picard; Cora;
    Promodès; Continent; Mammouth; Lidl; Aldi; Fnac; Darty; Fnac Darty; Boulanger; Conforama; But;
    Castorama; Leroy Merlin; Galeries Lafayette; Printemps; BHV; Virgin; Tati; Kiabi; La Redoute; Vivarte;
    La Halle; Danone; Lactalis; Bel; Bongrain; Sodiaal; Yoplait; Bonduelle; Fleury Michon; Doux;
    Tilly-Sabco; Gad; LDC; Nestlé; Perrier; Evian; Pernod Ricard; Ricard; Rémy Cointreau; Kronenbourg;
    Sodexo; Elior; Accor; Club Med; Pierre et Vacances; Compagnie des Alpes; Disneyland Paris; Eurodisney;
    Disney; Pixar; Marvel; Lucasfilm; Fox; 20th Century Fox; 21st Century Fox; Warner; Warner Bros;
    Time Warner; Paramount; Universal; Columbia; MGM; DreamWorks; Gaumont; Pathé; UGC; MK2; StudioCanal;
    Havas; Publicis; JCDecaux; Ipsos; Ifop; Sofres; TNS Sofres; Kantar; BVA; CSA; Opinionway;
    Harris Interactive; Elabe; Odoxa; Viavoice; BNP; BNP Paribas; Paribas; Société générale;
    Crédit agricole; Crédit lyonnais; LCL; Crédit mutuel; CIC; Caisse d'épargne; Caisses d'épargne;
    Banque populaire; BPCE; Natixis; Dexia; Fortis; ING; KBC; Caisse des dépôts;
    Caisse des dépôts et consignations; CDC; Bpifrance; Euronext; CNP; CNP Assurances; AXA; AGF; GAN;
    Groupama; MAIF; Macif; Matmut; MMA; GMF; Generali; Allianz; Amundi; Lazard; Rothschild; Oddo; Fimalac;
    Oséo; UBS; Credit Suisse; Crédit suisse; HSBC; Barclays; Deutsche Bank; Commerzbank; Goldman Sachs;
    Lehman Brothers; JP Morgan; Morgan Stanley; Monte dei Paschi; UniCredit; Santander; BBVA; Caixabank;
    Novartis; Roche; Merck; Pfizer; Bayer; BASF; Monsanto; Glaxo; GlaxoSmithKline; GSK; AstraZeneca;
    Boehringer Ingelheim; Lilly; Eli Lilly; Schering; Schering-Plough; Bristol-Myers Squibb; Wyeth; Amgen;
    Genzyme; Takeda; Teva; Mylan; Janssen; Johnson & Johnson; Actelion; Serono; UCB; Novo Nordisk; Lundbeck;
    Volkswagen; Audi; BMW; Mercedes; Daimler; Fiat; Toyota; Nissan; Honda; Hyundai; Kia; General Motors;
    Ford; Chrysler; Tesla; Boeing; Lockheed Martin; Siemens; Bosch; ThyssenKrupp; Tupperware; Starbucks;
    McDonald's; Quick; Burger King; KFC; Ikea; H&M; Zara; Primark; C&A; Nike; Adidas; Puma; Ryanair;
    EasyJet; Lufthansa; Swissair; Swiss; Sabena; Brussels Airlines; Alitalia; Iberia; British Airways; KLM;
    Emirates; Qatar Airways; Etihad; Turkish Airlines; EgyptAir; Germanwings; Malaysia Airlines; Aeroflot;
    Air Algérie; Royal Air Maroc; Tunisair; Corsair; XL Airways; Aigle Azur; Air Inter; UTA; Air Cocaïne;
    FedEx; UPS; DHL; Deliveroo; Uber Eats; BlaBlaCar; Uber; Airbnb; Netflix; Deezer; Dailymotion; Spotify;
    Apple; Google; Amazon; Facebook; Twitter; Microsoft; Samsung; Huawei; Nokia; Sony; Cegelec; Coface;
    Gemalto; Ingenico; Neopost; OVH; Qwant; Criteo; Withings; Parrot; Bolloré; Wendel; Eurazeo; Lagardère;
    Hersant; Amaury; Springer; Axel Springer; Bertelsmann; News Corporation; Fininvest; Mediaset;
    Telecom Italia; Telefónica; Vodafone; Deutsche Telekom; T-Mobile; AT&T; Verizon; Sinopec; Gazprom;
    Rosneft; Rosatom; Saudi Aramco; Sonatrach; Petrobras; Odebrecht; Volvo; Scania; Electrolux; Philips;
    Heineken; Unilever; Shell; BP; Eni; Enel; Repsol; Iberdrola; Endesa; Gamesa; Vestas; Siemens Gamesa`),
  institutions: list(`
    Assemblée nationale; Assemblée; Sénat; Congrès; Conseil constitutionnel; Conseil d'État;
    Cour des comptes; Cour de cassation; Haute Cour; Cour de justice de la République;
    Conseil supérieur de la magistrature; Conseil économique et social;
    Conseil économique, social et environnemental; Défenseur des droits; Banque de France;
    Autorité des marchés financiers; AMF; Autorité de la concurrence; Autorité de sûreté nucléaire; ASN;
    IRSN; Conseil supérieur de l'audiovisuel; CSA; Arcep; Hadopi; Cnil; CNIL; Haute Autorité de santé; HAS;
    Haute Autorité pour la transparence de la vie publique; HATVP; Commission nationale du débat public;
    Commission nationale consultative des droits de l'homme; Insee; Ined; Inserm; Inra; CNRS; CEA;
    Commissariat à l'énergie atomique; CNES; Onera; Ifremer; BRGM; Inria; Cirad; IRD; Institut Pasteur;
    Institut Curie; Institut Gustave-Roussy; ANSM; Afssaps; Anses; Afssa; InVS; Santé publique France;
    Agence du médicament; Ademe; Anru; Anah; Météo-France; Météo France; IGN; Pôle emploi; ANPE; Unedic;
    Assedic; Urssaf; CAF; CPAM; Sécurité sociale; Assurance maladie; Cnam; Cnaf; MSA; Agirc; Arrco;
    Ircantec; Élysée; l'Élysée; Matignon; Quai d'Orsay; Bercy; Place Beauvau; Beauvau; Palais-Bourbon;
    Maison-Blanche; Maison Blanche; Kremlin; Pentagone; Downing Street; Vatican; Saint-Siège; Capitole;
    Département d'État; DGSE; DGSI; DST; DCRI; RG; Renseignements généraux; Tracfin; RAID; Raid; GIGN; BRI;
    PJ; Police judiciaire; police nationale; gendarmerie nationale; Gendarmerie nationale; PGHM; CRS; BAC;
    IGPN; IGS; IGA; Igas; CIA; FBI; NSA; DEA; MI5; MI6; Scotland Yard; KGB; FSB; GRU; Mossad; Shin Bet;
    Tsahal; Stasi; Guardia civil; Garde civile; Interpol; Europol; Eurojust; Parquet national financier;
    PNF; parquet de Paris; AP-HP; Assistance publique; Hospices civils de Lyon; Samu; Smur; SDIS;
    Croix-Rouge; Croix-Rouge française; Croissant-Rouge; ENA; École nationale d'administration;
    Polytechnique; École polytechnique; HEC; Essec; ESCP; Sciences Po; École normale supérieure; ENS;
    Centrale; Mines ParisTech; Ponts et Chaussées; Sorbonne; La Sorbonne; Collège de France;
    Université Paris-VIII; Dauphine; Assas; Nanterre; Harvard; Yale; Stanford; MIT; Princeton; Oxford;
    Cambridge; UCL; ULB; McGill; UQAM; EPFL; Louvre; musée du Louvre; Musée d'Orsay; Centre Pompidou;
    Beaubourg; Comédie-Française; Opéra de Paris; Opéra Bastille; Odéon; Bibliothèque nationale de France;
    BNF; Académie française; Académie des sciences; Académie de médecine; Grand Orient;
    Grand Orient de France; Grande Loge; Grande Loge de France; Légion étrangère; Légion d'honneur;
    Wehrmacht; SS; Waffen-SS; Gestapo; Luftwaffe; Milice; Armée rouge; Armée du Salut; Opac; OPAC; HLM; DDE;
    DDASS; Direccte; ARS; Rectorat; Onac; ONF; Office national des forêts; VNF; Onema; Sacem; SACD;
    Ligue des droits de l'homme; LDH; Licra; MRAP; SOS Racisme; Crif; CFCM; UOIF; Cimade; La Cimade; Gisti;
    Emmaüs; Secours populaire; Secours catholique; Restos du cœur; Fondation Abbé-Pierre; ATD Quart Monde;
    Médecins du monde; Médecins sans frontières; MSF; Action contre la faim; Handicap International;
    Greenpeace; WWF; Amnesty International; Human Rights Watch; Reporters sans frontières; RSF; Oxfam;
    Transparency International; Les Amis de la Terre; France nature environnement; LPO;
    Fondation Nicolas-Hulot; SPA; Fondation Brigitte-Bardot; Scouts de France; Téléthon; AFM;
    Ligue contre le cancer; Sidaction; Act Up; Aides; SOS Méditerranée; Rotary Club; Lions Club; MJC; FO`),
  international: list(`
    ONU; Nations unies; Organisation des Nations unies; Conseil de sécurité;
    Conseil de sécurité des Nations unies; Unesco; Unicef; HCR; OMS; Organisation mondiale de la santé; OIT;
    Organisation internationale du travail; FAO; PAM; Programme alimentaire mondial; PNUD; PNUE; OIM; OACI;
    OMC; Organisation mondiale du commerce; GATT; FMI; Fonds monétaire international; Banque mondiale; OCDE;
    OTAN; Alliance atlantique; OSCE; OPEP; AIEA; GIEC; Giec; Ompi; OMPI; CIJ; Cour pénale internationale;
    CPI; TPI; TPIY; TPIR; Cour internationale de justice; Cour européenne des droits de l'homme; CEDH;
    Union européenne; UE; CEE; CE; Communauté européenne; Communauté; Communauté économique européenne;
    Communautés européennes; Commission européenne; Commission; Parlement européen; Parlement;
    Conseil européen; Conseil; Conseil de l'Union européenne; Conseil des ministres; Conseil de l'Europe;
    Cour de justice; Cour de justice des Communautés européennes; Cour de justice de l'Union européenne;
    Cour des comptes européenne; Comité des régions; Comité économique et social;
    Banque centrale européenne; BCE; Banque européenne d'investissement; BEI; BERD; Eurostat; Olaf; OLAF;
    UCLAF; Eurogroupe; Frontex; EMEA; Agence européenne des médicaments; Agence européenne du médicament;
    CHMP; CPMP; Comité des médicaments à usage humain; comité des spécialités pharmaceutiques; COMP; PRAC;
    FDA; Food and Drug Administration; AELE; Benelux; Union africaine; UA; OUA; Cédéao; CEDEAO; Uemoa;
    CEMAC; Ecomog; Ligue arabe; Conseil de coopération du Golfe; OCI; Mercosur; Asean; Alena; Alba; Unasur;
    OEA; Commonwealth; Francophonie; Organisation internationale de la Francophonie; OIF; G7; G8; G20;
    BRICS; Forum économique mondial; Club de Paris; Minusma; Minustah; Monusco; Finul; Monuc; Minurso;
    Barkhane; Casques bleus; CICR; Comité international de la Croix-Rouge; Caritas; Daech; État islamique;
    EI; EIIL; Al-Qaïda; Al-Qaida; Aqmi; AQPA; Aqap; Al-Nosra; Front al-Nosra; Boko Haram; Al-Shabab; Shebab;
    Chebab; Ansar Dine; Mujao; MNLA; GIA; GSPC; Talibans; Farc; FARC; ELN; Sentier lumineux; IRA; PKK; YPG;
    FDS; Forces démocratiques syriennes; Armée syrienne libre; ASL; Peshmerga; Brigades rouges;
    Action directe; FLNC; OAS; FLB; LTTE; Tigres tamouls; Jemaah Islamiyah; Séléka; anti-balaka;
    Interahamwe; FDLR; M23; LRA; Armée de résistance du Seigneur; FPR; Khmers rouges; Viet Minh; Viêt-Minh;
    Viêt-Cong; Contras; Houthis; Fatah al-Islam; Brigades Al-Qassam; Jihad islamique; Djihad islamique;
    Pasdaran; Gardiens de la révolution; Armée de libération du Kosovo; UCK; Boeing; NASA; Nasa; ESA;
    Agence spatiale européenne; Roscosmos; SpaceX; Cern; CERN; Eso; ITER; Réserve fédérale; Fed;
    Wall Street; SEC; NHTSA; FAA; Hydro-Québec; SAQ; GRC; Sûreté du Québec; SPVM; Cour suprême;
    Chambre des représentants; Chambre des communes; Chambre des lords; Bundestag; Bundesrat; Bundesbank;
    Knesset; Douma; Rada; Cortes; Diète; Loya Jirga; Majlis; Soviet suprême; Politburo; Comité central;
    Reichstag; Storting; Riksdag; Cisco; Congrès américain; Stormont`),
  sport: list(`
    PSG; Paris Saint-Germain; Paris SG; OM; Olympique de Marseille; OL; Olympique lyonnais; AS Monaco; ASM;
    AS Saint-Étienne; ASSE; Girondins de Bordeaux; Lille OSC; LOSC; RC Lens; Stade rennais; FC Nantes;
    OGC Nice; Montpellier HSC; Toulouse FC; TFC; SM Caen; EA Guingamp; FC Metz; AS Nancy-Lorraine; AS Nancy;
    Dijon FCO; Amiens SC; SC Bastia; AC Ajaccio; Angers SCO; RC Strasbourg; FC Lorient; ESTAC; Troyes;
    Stade de Reims; Stade brestois; Le Havre AC; FC Sochaux; Sochaux; AJ Auxerre; Nîmes Olympique;
    Clermont Foot; Stade lavallois; Red Star; Paris FC; Évian Thonon Gaillard; Valenciennes FC;
    Stade toulousain; Stade français; Racing 92; Racing Métro; RC Toulon; RCT; ASM Clermont;
    Castres olympique; Section paloise; Aviron bayonnais; Biarritz olympique; Union Bordeaux-Bègles;
    Stade rochelais; Lyon OU; LOU; FC Grenoble; CA Brive; SU Agen; USA Perpignan; Oyonnax;
    Montpellier Hérault; ASVEL; Élan béarnais; Limoges CSP; CSP Limoges; Le Mans Sarthe; Strasbourg IG;
    JDA Dijon; SLUC Nancy; Cholet Basket; BCM Gravelines; Paris-Levallois; Orléans Loiret; PSG Handball;
    Montpellier Handball; HBC Nantes; Real Madrid; FC Barcelone; Barça; Atlético de Madrid; Séville FC;
    Valence CF; Athletic Bilbao; Manchester United; Manchester City; Liverpool FC; Chelsea; Arsenal;
    Tottenham; Leicester; Everton; Bayern Munich; Bayern; Borussia Dortmund; Schalke 04; Bayer Leverkusen;
    Juventus; Juventus Turin; Milan AC; AC Milan; Inter Milan; AS Rome; Naples; Lazio Rome; Ajax;
    Ajax Amsterdam; PSV Eindhoven; FC Porto; Benfica; Sporting Portugal; Celtic Glasgow; Rangers;
    Anderlecht; FC Bruges; Standard de Liège; FC Bâle; Young Boys; Galatasaray; Fenerbahçe; Besiktas;
    Zénith Saint-Pétersbourg; CSKA Moscou; Spartak Moscou; Dynamo Kiev; Chakhtar Donetsk; Boca Juniors;
    River Plate; Flamengo; Corinthians; Santos; Chapecoense; Al Ahly; Zamalek; TP Mazembe;
    Espérance de Tunis; FIFA; Fifa; UEFA; Uefa; CAF; Conmebol; FFF; Fédération française de football; LFP;
    Ligue de football professionnel; FFR; LNR; World Rugby; FFT; ITF; ATP; WTA; CIO;
    Comité international olympique; Comité olympique; CNOSF; IAAF; FIS; UCI; ASO; FIA; FOM; FINA; FIBA; NBA;
    NFL; NHL; MLB; MLS; AMA; Agence mondiale antidopage; AFLD; TAS; Tribunal arbitral du sport;
    Canadiens de Montréal; Canadien de Montréal; Nordiques; Maple Leafs; Bruins; Chicago Bulls; Lakers;
    San Antonio Spurs; Golden State Warriors; Cleveland Cavaliers; New England Patriots; Red Sox; Yankees;
    All Blacks; XV de France; Bleus; Wallabies; Springboks; Pumas; Team Sky; AG2R La Mondiale; AG2R; FDJ;
    Française des jeux; Cofidis; Europcar; Direct Énergie; Movistar; Astana; Festina; US Postal;
    Movistar Team; Quick-Step; Lotto-Soudal; Ferrari; Scuderia Ferrari; McLaren; Red Bull; Mercedes AMG;
    Williams; Sauber; Force India; Lotus; Toro Rosso; Haas`),
}
