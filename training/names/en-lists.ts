// What the English corpora call names and we do not, and the other way round. Lists for conversion alone.

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))
const names = (text: string): string[] => text.trim().split(/\s*;\s*/)

/** Written before a person's name, and no part of it. */
export const TITLES =
  words(`Mr. Mr Ms. Ms Mrs. Mrs Miss Dr. Dr Prof. Prof Professor Sir Lord Lady Dame President Prime Minister
  Vice Deputy Premier General Gen. Gen Secretary Senator Sen. Sen King Queen Prince Princess Pope Chancellor Foreign Mayor
  Ayatollah Sheikh Sheik Shaikh Colonel Col. Judge Cardinal Governor Gov. Gov Sergeant Sgt. Sgt Congressman Congresswoman
  Imam Reverend Rev. Lieutenant Lt. Brigadier Major Maj. Interior Information Defense Finance Mullah Prophet Justice
  Representative Rep. Ambassador Captain Capt. Archbishop Bishop Commander Admiral Adm. Marshal Emperor Duke Duchess
  Secretary-General Secretary-general President-elect Prime-Minister Attorney Chief Grand Chairman Commissioner Director
  Speaker Former Acting Crown Saint president prime minister vice secretary general senator king queen prime-minister mr
  Mr.. Hon. Sultan Emir Maulana Hojatoleslam Rabbi Father Sister Brother Corporal Private Detective Inspector Officer
  spokesman Spokesman Spokeswoman Coach Supreme Leader Prime`)

/** Fields of office, which stand between a country and a title: *Defense Secretary*, *Secretary of State*. */
export const FIELDS =
  words(`Defense Defence Foreign Interior Finance Information Justice Treasury State Commerce Energy
  Agriculture Labor Health Trade Homeland Security Transportation Education Environment Press Oil Home Affairs Culture Police
  Army Assistant Deputy Vice Former Undersecretary Under Chief Attorney National Prime General of and`)

/** What holds an office, where FIELDS say which. */
export const OFFICES =
  words(`Secretary Minister Secretary-General Secretary-general President Ministers Secretaries Spokesman Adviser
  Advisor Commissioner Director Chief General Prosecutor Envoy Ambassador Commander Senator Congressman Representative Prime
  Chancellor Vice`)

/** Names with a correction that are as often something else: to be corrected where tagged, and not tagged elsewhere. */
export const UNSURE = new Set(
  names(`Democratic; Western; Ford; Ban; Hill; Republican; Democrat; Orthodox; Marine; Times; Herald; Williams; Nobel; Gulf;
    Cabinet; Parliament; Treasury; Commonwealth; Court; Eagle; English; Christian; Kennedy; Clinton; Jesus; Twitter; Merck; Shell; Magna; Hit; Islamic; Phoenix; Marines; Delta; Communist`),
)

/** Lower-case words that open or join parts of a name. */
export const PARTICLES =
  /^(?:al|el|bin|ibn|abu|de|da|do|dos|das|del|della|di|du|la|le|les|van|von|der|den|ter|y|e|of|the|and|for|on|in|to|at|d'|ul|ur|ould|bint|zu|san|s'|'s|&|-)(?:-.*)?$/

/** The right type of names that the Groningen Meaning Bank is in two minds about or wrong about; O is no name. */
export const CORRECTIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'LOCATION',
        `U.S.; US; U.S; West Bank; Hague; The Hague; Niger Delta; Kabul; Islamabad; Pyongyang; Khartoum; Damascus; Congo;
        Democratic Republic of Congo; Beirut; New Delhi; Kathmandu; Rangoon; Seoul; Kiev; England; Tibet; Aceh; Tel Aviv; Ramallah;
        Colombo; Belgrade; Tikrit; DRC; Abu Ghraib; Khan Younis; Rafah; Amman; Johannesburg; Abuja; Swat; Swat Valley; Addis Ababa;
        Minsk; Turin; Spin Boldak; Green Zone; Herat; Kinshasa; Red Sea; Black Sea; USSR; Riyadh; Lhasa; Warsaw; Soviet Union;
        Golan Heights; Muzaffarabad; Tal Afar; Tbilisi; Bishkek; Musa Qala; Harare; Zagreb; Bombay; Quito; Phoenix; Tashkent;
        Western Hemisphere; Ottoman Empire; Cote d'Ivoire; Beslan; Doha; Luanda; Algiers; Crawford; Sri Lanka; Vatican; Darfur; Gaza;
        Gaza Strip; Kashmir; Indian Kashmir; Pakistani Kashmir; Singapore; Qatar; Turkey; Egypt; Tehran; Moscow; Macau; Bethlehem;
        Czech Republic; Serb Republic; Sao Paulo; Rio de Janeiro; Hollywood; Middle East; Swat district; Gulf; Persian Gulf;
        Czechoslovakia; Niger; Sudan; Poland; Spain; Jordan; Nepal; Senegal; Uige; Wall Street; Guantanamo Bay; Guantanamo; Saudi Arabia; Munich; Al Anbar; Phnom Penh; DPRK; Caspian Sea; West Indies; Camp David; Buenos Aires; Beit Hanoun; Lyon; Indiana; Nahr el-Bared; Uttar Pradesh; UAE; Inner Mongolia; Panama Canal; Lower Dir; Montreal; National Mall; Sahara; Puerto Rico; Recife; Anatolia`,
      ],
      [
        'PERSON',
        `Saddam Hussein; Saddam; Aung San Suu Kyi; Bush; Yushchenko; Putin; Musharraf; Pervez Musharraf; Ahmadinejad; Hariri; Olmert;
        McCain; John McCain; Dalai Lama; Muhammad; Arafat; Yasser Arafat; Zarqawi; Maliki; Lukashenko; Abu Musab al-Zarqawi; Weah;
        Yanukovych; Alito; Negroponte; Bolton; Gnassingbe; Gnassingbe Eyadema; Akayev; Gyanendra; Qureia; Obasanjo; Zardari; Thaksin; Mehlis; Chaudhry; Posada
        Carriles; Radovan Karadzic; Colin Powell; Condoleezza Rice; Robert Zoellick; Zoellick; Hill; Assad; Ban; Mwanawasa;
        Mutharika; Jesus; Williams; Kennedy; Manouchehr Mottaki; Clinton; Saeb Erekat; Faure Gnassingbe; Zebari; Hugo Chavez; Chavez; William Eagle; Eagle; Karadzic; Maduro; Luis Posada Carriles; McAlpine; Kostelic; Asif Ali Zardari; Prachanda; Anil Kumble; P.J. Crowley; Nicolas Maduro; Ali Khamenei; Sandra Day O'Connor`,
      ],
      [
        'ORGANIZATION',
        `U.N.; UN; African Union; AU; A.U.; Fatah; PKK; FARC; OPEC; Islamic Jihad; Red Cross; Gazprom; Tamil Tigers; National Assembly;
        Interfax; Arab League; Likud; General Motors; Ford; Yonhap; GM; Abu Sayyaf; Democratic Party; Communist Party; Labor Party;
        National Front; Marine; Marines; U.S. Marines; U.S. Marine; al-Jazeera; Al Jazeera; Google; Facebook; Twitter; Shell; Merck;
        Roche; Kadima; Granma; China Daily; Chrysler; Rosneft; Revolutionary Guards; Catholic Church; Roman Catholic Church; Jemaah
        Islamiyah; OECD; Oxfam; Cabinet; Parliament; NLD; Herald; Mercosur; Khmer Rouge; United Nations; European Union; EU; Taleban;
        Taliban; NATO; Hamas; al-Qaida; Hezbollah; Lord 's Resistance Army; Kurdistan Workers ' Party; Kurdistan Workers Party;
        Interpol; Treasury; Commonwealth; White House; Kremlin; Pentagon; Phoenix Suns; Times; Air France; State Department; NASA;
        Muslim Brotherhood; Tamil Tiger; Hang Seng Bank; Islamic State; Al-Qaida; Al-Jazeera; VOA; Janjaweed; Toyota; Falun Gong; Duma; Magna; Paris Club; Chevron; Starbucks; Halliburton; Kadima Party; Ansar al-Islam; Telesur; Los Angeles Times; Committee to Protect Journalists; Palestinian Authority; Supreme Court; Resistance Army; Court; Christian Democrats`,
      ],
      [
        'MISC',
        `Muslim; Muslims; Sunni; Sunnis; Shi'ite; Shi'ites; Shiite; Shiites; Shia; Western; Westerners; Islam; Kurdish; Kurds; Kurd;
        Tamil; Tamils; Sunni Arab; Sunni Arabs; Sunni Muslim; Sunni Muslims; Shi'ite Muslim; Shi'ite Muslims; Roman Catholic; Roman
        Catholics; Catholic; Catholics; Hutu; Hutus; Tutsi; Tutsis; European; Europeans; Islamist; Islamists; Islamic; Buddhist;
        Buddhists; Hindu; Hindus; Basque; Basques; Christian; Christians; Christianity; Jewish; Jews; Jew; Democrats; Democrat;
        Democratic; Republican; Republicans; Maoist; Maoists; Olympics; Olympic; Beijing Olympics; World Cup; Koran; Quran;
        Holocaust; Nobel Peace Prize; Hurricane Katrina; Katrina; Rita; Wilma; Hurricane Rita; Hurricane Wilma; World War II; World
        War I; Nuclear Non-Proliferation Treaty; Australian Open; Kashmiri; Somalis; Somali; South African; South Korean; North
        Korean; South Koreans; North Koreans; Sri Lankan; Sri Lankans; Saudi; Saudis; Communist; Communists; Baluch; Philippine;
        Filipino; Arab; Arabs; American; Americans; British; English; Spanish; Portuguese; Kenyan; Vietnamese; Hungarian; Latin
        American; Soviet; Anglican; Orthodox; Protestant; Sikh; Uighur; Uighurs; Pashtun; Tibetan; Tibetans; Palestinian;
        Palestinians; Israeli; Israelis; Chechen; Cold War; Ramadan; U.S. Open; US Open; French Open; Wimbledon; Super Bowl;
        Summer Olympics; Winter Olympics; International Space Station; Kyoto Protocol; Geneva Conventions; Asian; African; Africans;
        Hispanic; Serb; Serbs; Croat; Croats; Bosnian Serb; Bosnian Serbs; Bosnian Muslim; Dutch; North African; Central American;
        South American; South Asian; Southeast Asian; East Asian; West African; Middle Eastern; Caribbean; Iraqi; Iraqis; Afghan; Afghans; Dow Jones Industrial Average; Davis Cup; Nobel Prize; Fed Cup; Patriot Act; Kibo; Hubble; Vietnam War; Turin Olympics; Islamic Revolution; American Idol; Cyclone Nargis; Warsaw Pact; Nikkei; Hang Seng; Persian; Martian; Nazi; Nazis; Togolese; Orthodox Christians; Nobel; Zapatista; Huygens; Arabic; Creole; Costa Rican; Puerto Rican; Kyrgyz; French; German; Italian; Russian; Chinese; Japanese; Turkish; Indian; Pakistani; Iranian; Lebanese; Syrian; Egyptian; Mexican; Brazilian; Canadian; Australian`,
      ],
      [
        'O',
        `AIDS; HIV; Rights; CRAB; FOX; LION; WOLF; Crab; Fox; Wolf; H5N1; H5N2; Marburg; Ebola; General; State; Defense; Social Security; Information; II; I; Secretary; Vioxx; English-language;
        Christmas; Christmas Eve; Ashura; Republic; Democratic Republic; Union; New Year; President; Prime Minister; Mr.; Prime; Senator; Minister; Lion; United; Foreign; Western-style; GDP; The; the;
        Eid al-Fitr; Easter; bird flu; Bird flu; Internet; Mass; Sunday; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; New Year 's Eve; HIV / AIDS; HIPC; Human Rights; Justice Sandra; Free Association; Kingdom; St.; City; 06-Mar; Tamiflu; God; Medicare; Parkinson; Basilica; Canal; Brent; Jupiter; Protect Journalists; Rican; Fame; Pearl; National; Ministry; Department; Motors`,
      ],
    ] as const
  ).flatMap(([type, list]) => names(list).map((name): [string, string] => [name.replace(/\s+/g, ' '), type])),
)
