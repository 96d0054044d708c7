// Well-known organisations by kind, written by hand.

const list = (text: string): string[] =>
  text
    .toLowerCase()
    .trim()
    .split(/\s*;\s*/)

export const ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  agencies:
    list(`Reuters; Associated Press; Agence France-Presse; Bloomberg; Xinhua; Interfax; TASS; Itar-Tass; Anadolu; Kyodo; Yonhap;
    DPA; ANSA; EFE; Press Trust of India; AFP; UPI; RIA Novosti; Ukrinform; Belga; PA Media; Press Association; Fars; IRNA; Antara; Bernama`),
  media:
    list(`New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian; Daily Telegraph; Daily Mail; Daily Mirror;
    The Sun; The Times; Sunday Times; Observer; Independent; Evening Standard; Economist; Le Monde; Le Figaro; Libération; Le Parisien; L'Équipe;
    Ouest-France; La Croix; Les Échos; L'Express; Le Point; Mediapart; Der Spiegel; Die Welt; Die Zeit; Bild; Süddeutsche Zeitung; Frankfurter
    Allgemeine Zeitung; El País; El Mundo; La Repubblica; Corriere della Sera; La Stampa; Haaretz; Jerusalem Post; Times of Israel; Al Jazeera; Al
    Arabiya; BBC; BBC News; ITV; Channel 4; Sky News; Sky Sports; CNN; Fox News; NBC; NBC News; ABC News; CBS; CBS News; MSNBC; CNBC; NPR; PBS; C-SPAN;
    HBO; ESPN; MTV; Netflix; Time; Newsweek; Politico; BuzzFeed; HuffPost; Vox; Axios; Breitbart; USA Today; Los Angeles Times; Chicago Tribune; Boston
    Globe; Miami Herald; Forbes; Fortune; New Yorker; Vanity Fair; Vogue; TF1; France 2; France 3; France Inter; France Info; France 24; RTL; RFI; BFM
    TV; BFMTV; CNews; Canal+; Arte; M6; Radio-Canada; CBC; Global Times; People's Daily; China Daily; South China Morning Post; Straits Times;
    Asahi Shimbun; Yomiuri Shimbun; NHK; Nikkei; Times of India; Hindustan Times; Indian Express; The Hindu; Dawn; Geo News; Sydney Morning Herald;
    The Age; The Australian; New Zealand Herald; Stuff; RT; Russia Today; Sputnik; Kommersant; Novaya Gazeta; Izvestia; Kyiv Post; Deutsche Welle;
    Euronews; Voice of America; Radio Free Europe; Daily Nation; Premium Times; Punch; Vanguard; Mail & Guardian; News24; Globo; Clarín; La Nación; El
    Universal; Reforma; Granma; El Mercurio; El Comercio; Al-Ahram; Gulf News; Khaleej Times; Hürriyet; Vogue; National Geographic; Charlie Hebdo`),
  companies:
    list(`Apple; Google; Alphabet; Microsoft; Amazon; Facebook; Meta; Twitter; Instagram; WhatsApp; YouTube; TikTok; ByteDance; Snapchat;
    Netflix; Uber; Lyft; Airbnb; Tesla; SpaceX; Intel; AMD; Nvidia; Qualcomm; IBM; Oracle; Cisco; HP; Hewlett-Packard; Dell; Sony; Nintendo; Samsung;
    Samsung Electronics; LG; Huawei; ZTE; Xiaomi; Lenovo; Alibaba; Tencent; Baidu; JD.com; Foxconn; TSMC; SoftBank; Toyota; Honda; Nissan; Mazda; Subaru;
    Mitsubishi; Suzuki; Hyundai; Kia; Ford; General Motors; GM; Chrysler; Fiat; Stellantis; Volkswagen; VW; BMW; Daimler; Mercedes; Mercedes-Benz; Audi; Porsche;
    Renault; Peugeot; PSA; Citroën; Michelin; Volvo; Saab; Ferrari; Jaguar; Land Rover; Rolls-Royce; Boeing; Airbus; Bombardier; Embraer; Lockheed Martin;
    Raytheon; Northrop Grumman; BAE Systems; Thales; Dassault; Safran; Siemens; Bosch; Philips; Nokia; Ericsson; Alstom; General Electric; GE; Honeywell; 3M;
    Caterpillar; ExxonMobil; Exxon Mobil; Exxon; Chevron; BP; Shell; Royal Dutch Shell; Total; TotalEnergies; Eni; Equinor; Statoil; Gazprom; Rosneft; Lukoil;
    Yukos; Petrobras; Pemex; PDVSA; Saudi Aramco; Aramco; Sinopec; PetroChina; CNOOC; Engie; EDF; E.ON; RWE; Enel; Iberdrola; Areva; Veolia; Suez; Rio Tinto; BHP; BHP Billiton;
    Glencore; Anglo American; ArcelorMittal; Vale; Alcoa; Goldman Sachs; Morgan Stanley; JPMorgan; JPMorgan Chase; JP Morgan; Citigroup; Citibank; Bank of America; Wells
    Fargo; Merrill Lynch; Lehman Brothers; Bear Stearns; BlackRock; Berkshire Hathaway; HSBC; Barclays; Lloyds; Standard Chartered; UBS; Credit Suisse;
    Deutsche Bank; Commerzbank; BNP Paribas; Société Générale; Crédit Agricole; Santander; BBVA; UniCredit; Intesa Sanpaolo; ING; AXA; Allianz; AIG; Prudential; Visa;
    Mastercard; PayPal; American Express; Moody's; Fitch; Standard & Poor's; S&P; Nasdaq; KPMG; Deloitte; PwC; Ernst & Young; McKinsey; Walmart; Wal-Mart; Target; Costco; Home Depot;
    Carrefour; Auchan; Leclerc; Casino; Tesco; Sainsbury's; Asda; Marks & Spencer; Aldi; Lidl; Ikea; H&M; Zara; Inditex; Nike; Adidas; Puma; LVMH; Kering; Gucci; Hermès; Chanel;
    L'Oréal; Danone; Nestlé; Unilever; Procter & Gamble; Coca-Cola; Pepsi; PepsiCo; McDonald's; Burger King; KFC; Starbucks; Subway; Domino's; Heineken; Anheuser-Busch; Philip Morris; Pfizer; Moderna;
    AstraZeneca; Johnson & Johnson; Merck; Roche; Novartis; Sanofi; Bayer; BioNTech; GlaxoSmithKline; GSK; Eli Lilly; Monsanto; Air France; Air France-KLM; KLM; Lufthansa; British
    Airways; Ryanair; easyJet; Emirates; Qatar Airways; Etihad; Delta; Delta Air Lines; United Airlines; American Airlines; Southwest Airlines; Qantas; Air Canada; Aeroflot; Alitalia; Iberia; Malaysia
    Airlines; Ethiopian Airlines; Turkish Airlines; Cathay Pacific; Singapore Airlines; SNCF; RATP; Eurostar; Orange; SFR; Free; Bouygues; Vodafone; BT; AT&T; Verizon; T-Mobile; Sprint; Comcast; Time Warner; WarnerMedia; Disney; Walt Disney; Warner Bros;
    Paramount; Universal; Vivendi; News Corp; Enron; WorldCom; Halliburton; Blackwater; Maersk; FedEx; UPS; DHL; Deutsche Post; Royal Mail; La Poste; Vinci; Lafarge; Saint-Gobain; Accor; Hilton; Marriott`),
  bodies:
    list(`United Nations; UN; U.N.; European Union; EU; NATO; African Union; Arab League; ASEAN; OPEC; OPEC+; WTO; World Trade Organization; WHO; World
    Health Organization; IMF; International Monetary Fund; World Bank; OECD; G7; G8; G20; G-7; G-20; UNESCO; UNICEF; UNHCR; IAEA; Interpol; Europol; European Commission; European
    Parliament; European Council; European Central Bank; ECB; Council of Europe; European Court of Human Rights; European Court of Justice; International Criminal Court; ICC;
    International Court of Justice; Security Council; General Assembly; Red Cross; Red Crescent; Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Save the
    Children; Doctors Without Borders; Médecins sans frontières; WWF; Transparency International; Reporters Without Borders; CARE; Caritas; OSCE; OPCW; Mercosur; CARICOM; ECOWAS; BRICS;
    Congress; Senate; House of Representatives; House of Commons; House of Lords; Parliament; Bundestag; Bundesrat; Knesset; State Duma; Kremlin; White House; Pentagon; State Department;
    Justice Department; Treasury Department; Defense Department; Department of Justice; Department of Defense; Department of Homeland Security; Homeland Security; FBI; CIA; NSA; NASA; FDA; CDC; EPA; FEMA; SEC; FCC; IRS; DEA; ATF; TSA; Federal Reserve;
    Fed; Supreme Court; Secret Service; National Guard; Coast Guard; US Army; US Navy; Royal Navy; Royal Air Force; Scotland Yard; Metropolitan Police; MI5; MI6; NHS; Bank of England; Bank of Japan; Bundesbank; Downing Street;
    Home Office; Foreign Office; Ministry of Defence; Élysée; Matignon; Quai d'Orsay; Assemblée nationale; Sénat; Conseil d'État; Cour de cassation; Conseil constitutionnel; ONU; OTAN; Union européenne; UE; OMS; FMI; Banque mondiale; Banque centrale européenne; BCE; Commission européenne;
    Parlement européen; GIGN; DGSI; DGSE; CNRS; Inserm; Insee; CFDT; CGT; FO; Medef; FNSEA; SNCF; Unédic; Pôle emploi; FSB; KGB; GRU; Mossad; Shin Bet; ISI; Hamas; Hezbollah; Taliban; Taleban; al-Qaeda; al-Qaida; Islamic State; ISIS; ISIL; Daesh; Boko Haram; al-Shabab; al-Shabaab; FARC; ELN; ETA; IRA; PKK;
    YPG; PLO; Fatah; Muslim Brotherhood; Revolutionary Guards; Ku Klux Klan; Black Lives Matter; NRA; ACLU; NAACP; Harvard; Harvard University; Yale; Yale University; Stanford; Princeton; MIT; Oxford University; Cambridge University; Sorbonne; Sciences Po; Johns Hopkins University; Imperial College London; University College London; Vatican`),
  parties:
    list(`Republican Party; Democratic Party; Labour; Labour Party; Conservative Party; Conservatives; Tories; Tory; Liberal Democrats; Lib Dems; SNP; Scottish National Party; Plaid Cymru; UKIP; Brexit Party; DUP; Sinn Fein; Sinn
    Féin; Fianna Fáil; Fine Gael; Green Party; Greens; CDU; CSU; SPD; FDP; AfD; Alternative for Germany; Linke; Parti socialiste; PS; Les Républicains; LR; UMP; RPR; UDF; MoDem; LREM; La République en marche; En Marche; Renaissance; Front national; FN; Rassemblement national; RN; National Front; National Rally;
    France insoumise; La France insoumise; LFI; PCF; NPA; EELV; Europe Écologie; Podemos; PSOE; Ciudadanos; Vox; Partido Popular; Lega; Northern League; Five Star Movement; Forza Italia; Fidesz; Law and Justice; Civic Platform; Syriza; New Democracy; Golden Dawn; PiS; AKP; HDP; CHP; MHP; Likud; Kadima; Blue and White; Yisrael Beiteinu; Shas; BJP; Bharatiya Janata Party;
    Indian National Congress; Congress Party; Aam Aadmi Party; PML-N; PPP; PTI; Awami League; ANC; African National Congress; Democratic Alliance; EFF; ZANU-PF; MDC; PDP; APC; NDC; NPP; Jubilee; Communist Party; Kuomintang; KMT; DPP; LDP; Komeito; Liberal Party; Labor Party; Labor; National Party; ACT; Bloc Québécois; Parti Québécois; NDP; PRI; PAN; Morena; PT; Workers' Party; United Russia; Yabloko; Servant of the People; Batkivshchyna`),
  sports:
    list(`FIFA; UEFA; IOC; International Olympic Committee; CAF; Concacaf; Conmebol; WADA; IAAF; World Athletics; ATP; WTA; ITF; PGA; FIA; UCI; ICC; BCCI; ECB; NBA; NFL; MLB; NHL; MLS; NCAA; WNBA; UFC; WWE; Premier League; La Liga; Serie A; Bundesliga; Ligue 1; Champions League;
    Manchester United; Man United; Manchester City; Man City; Liverpool; Chelsea; Arsenal; Tottenham; Tottenham Hotspur; Spurs; Everton; Leicester City; Leicester; West Ham; West Ham United; Newcastle; Newcastle United; Aston Villa; Wolves; Wolverhampton Wanderers; Southampton; Crystal Palace; Brighton; Burnley;
    Leeds; Leeds United; Sheffield United; Sheffield Wednesday; Fulham; West Brom; West Bromwich Albion; Norwich; Norwich City; Watford; Bournemouth; Swansea; Cardiff; Stoke; Stoke City; Sunderland; Middlesbrough; Nottingham Forest; Derby County; Blackburn Rovers; Bolton Wanderers; Portsmouth; Celtic; Rangers; Hibernian; Aberdeen; Hearts;
    Real Madrid; Barcelona; Atletico Madrid; Atlético Madrid; Sevilla; Valencia; Villarreal; Real Sociedad; Athletic Bilbao; Real Betis; Getafe; Celta Vigo; Espanyol; Levante; Granada; Bayern Munich; Bayern; Borussia Dortmund; Dortmund; RB Leipzig; Leipzig; Schalke; Schalke 04; Bayer Leverkusen; Leverkusen; Borussia Moenchengladbach; Werder Bremen;
    Hamburg; VfB Stuttgart; Hertha Berlin; Eintracht Frankfurt; Wolfsburg; Hoffenheim; Juventus; AC Milan; Inter Milan; Inter; AS Roma; Roma; Lazio; Napoli; Fiorentina; Atalanta; Torino; Sampdoria; Udinese; Bologna; Parma; Sassuolo; Paris Saint-Germain; PSG; Paris St Germain; Olympique de Marseille; OM; Marseille; Olympique Lyonnais; Lyon; OL; AS Monaco; Monaco; Lille; LOSC; Saint-Étienne; Nice; Rennes; Bordeaux; Nantes; Montpellier; Strasbourg; Toulouse;
    Ajax; PSV Eindhoven; PSV; Feyenoord; Benfica; Porto; Sporting; Sporting Lisbon; Braga; Anderlecht; Club Brugge; Galatasaray; Fenerbahce; Besiktas; Trabzonspor; Olympiakos; Panathinaikos; Shakhtar Donetsk; Dynamo Kiev; Dynamo Kyiv; Spartak Moscow; CSKA Moscow; Zenit St Petersburg; Lokomotiv Moscow; Red Star Belgrade; Dinamo Zagreb; Slavia Prague; Sparta Prague; Boca Juniors; River Plate; Flamengo;
    Palmeiras; Santos; Corinthians; Gremio; Sao Paulo FC; New York Yankees; Yankees; New York Mets; Mets; Boston Red Sox; Red Sox; Los Angeles Dodgers; Dodgers; Chicago Cubs; Cubs; White Sox; Chicago White Sox; San Francisco Giants; Giants; St. Louis Cardinals; Cardinals; Houston Astros; Astros; Atlanta Braves; Braves; Philadelphia Phillies; Phillies; Cleveland Indians; Detroit Tigers; Minnesota Twins; Twins; Texas Rangers; Oakland
    Athletics; Athletics; Seattle Mariners; Mariners; Baltimore Orioles; Orioles; Toronto Blue Jays; Blue Jays; Tampa Bay Rays; Kansas City Royals; Royals; Milwaukee Brewers; Brewers; Cincinnati Reds; Reds; Pittsburgh Pirates; Pirates; San Diego Padres; Padres; Colorado Rockies; Rockies; Arizona Diamondbacks; Florida Marlins; Miami Marlins; Washington Nationals; Montreal Expos; California Angels; Los Angeles Angels; Angels;
    Los Angeles Lakers; Lakers; Boston Celtics; Celtics; Golden State Warriors; Warriors; Chicago Bulls; Bulls; Miami Heat; San Antonio Spurs; Houston Rockets; Rockets; Dallas Mavericks; Mavericks; New York Knicks; Knicks; Brooklyn Nets; Nets; Philadelphia 76ers; 76ers; Toronto Raptors; Raptors; Milwaukee Bucks; Bucks; Denver Nuggets; Nuggets; Utah Jazz; Phoenix Suns; Suns; Portland Trail Blazers; Los Angeles Clippers;
    Clippers; Sacramento Kings; Indiana Pacers; Pacers; Detroit Pistons; Pistons; Cleveland Cavaliers; Cavaliers; Atlanta Hawks; Hawks; Washington Wizards; Orlando Magic; Charlotte Hornets; Hornets; Memphis Grizzlies; Minnesota Timberwolves; Oklahoma City Thunder; New Orleans Pelicans; New England Patriots; Patriots; Dallas Cowboys; Cowboys; Green Bay Packers; Packers; Pittsburgh Steelers; Steelers; San Francisco 49ers; 49ers; Kansas City Chiefs; Chiefs;
    Denver Broncos; Broncos; Seattle Seahawks; Seahawks; New York Giants; New York Jets; Jets; Philadelphia Eagles; Eagles; Washington Redskins; Redskins; Chicago Bears; Bears; Minnesota Vikings; Vikings; Detroit Lions; Lions; Buffalo Bills; Bills; Miami Dolphins; Dolphins; Oakland Raiders; Raiders; Baltimore Ravens; Ravens; Cleveland Browns; Browns; Cincinnati Bengals; Bengals; Tennessee Titans; Titans; Indianapolis Colts; Colts; Houston Texans; Texans;
    Jacksonville Jaguars; Jaguars; Carolina Panthers; Panthers; New Orleans Saints; Saints; Atlanta Falcons; Falcons; Tampa Bay Buccaneers; Buccaneers; Los Angeles Rams; Rams; Los Angeles Chargers; Chargers; Arizona Cardinals; Montreal Canadiens; Canadiens; Toronto Maple Leafs; Maple Leafs; Boston Bruins; Bruins; New York Rangers; New York Islanders; Islanders; Philadelphia Flyers; Flyers; Pittsburgh Penguins; Penguins; Washington Capitals; Capitals; Detroit Red Wings; Red Wings; Chicago
    Blackhawks; Blackhawks; Colorado Avalanche; Avalanche; Edmonton Oilers; Oilers; Calgary Flames; Flames; Vancouver Canucks; Canucks; Winnipeg Jets; Ottawa Senators; Senators; Buffalo Sabres; Sabres; Hartford Whalers; New Jersey Devils; Devils; Tampa Bay Lightning; Lightning; Florida Panthers; Dallas Stars; St. Louis Blues; Los Angeles Kings; Anaheim Ducks; San Jose Sharks; Sharks; Essex; Surrey; Yorkshire; Lancashire; Kent; Sussex; Middlesex; Leicestershire; Nottinghamshire; Warwickshire; Glamorgan; Gloucestershire; Somerset; Derbyshire; Durham; Hampshire; Northamptonshire; Worcestershire;
    All Blacks; Wallabies; Springboks; Bafana Bafana; Super Eagles; Socceroos; Ferrari; McLaren; Red Bull; Mercedes; Williams; Renault; Ineos; Team Sky; Movistar; Astana; Quick-Step; LA Galaxy; Inter Miami; Seattle Sounders; Al Ahly; Zamalek; Kaizer Chiefs; Orlando Pirates; Raja Casablanca; TP Mazembe; Esperance; Al-Hilal; Al-Nassr; Urawa Reds; Kashima Antlers; Guangzhou Evergrande; Melbourne Victory; Sydney FC`),
}
