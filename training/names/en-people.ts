// People much in the news of 2010 to 2022, whom the corpora, which are older, do not have.

/** Full names. */
export const KNOWN_PEOPLE =
  `Donald Trump;Joe Biden;Barack Obama;Hillary Clinton;Mike Pence;Kamala Harris;Bernie Sanders;Elizabeth Warren;Nancy Pelosi;Mitch
McConnell;Ted Cruz;Marco Rubio;Mike Pompeo;Jeff Sessions;William Barr;Rudy Giuliani;Robert Mueller;James Comey;Brett Kavanaugh;Christine Blasey
Ford;Anthony Fauci;Michael Bloomberg;Pete Buttigieg;John Kerry;Rex Tillerson;Jared Kushner;Ivanka Trump;Melania Trump;Steve Bannon;Paul Ryan;
Lindsey Graham;Chuck Schumer;Janet Yellen;Jerome Powell;Steven Mnuchin;Edward Snowden;Julian Assange;Boris Johnson;Theresa May;David Cameron;Jeremy
Corbyn;Nigel Farage;Keir Starmer;Rishi Sunak;Nicola Sturgeon;Michael Gove;Matt Hancock;Tony Blair;Gordon Brown;Prince Harry;Meghan Markle;Angela
Merkel;Olaf Scholz;Emmanuel Macron;Francois Hollande;Marine Le Pen;Edouard Philippe;Nicolas Sarkozy;Vladimir Putin;Sergei Lavrov;Alexei Navalny;
Dmitry Medvedev;Volodymyr Zelenskiy;Petro Poroshenko;Alexander Lukashenko;Viktor Orban;Recep Tayyip Erdogan;Tayyip Erdogan;Benjamin Netanyahu;
Mahmoud Abbas;Hassan Rouhani;Ali Khamenei;Qassem Soleimani;Bashar al-Assad;Mohammed bin Salman;Jamal Khashoggi;Abdel Fattah al-Sisi;Xi Jinping;Li
Keqiang;Carrie Lam;Kim Jong Un;Moon Jae-in;Shinzo Abe;Yoshihide Suga;Tsai Ing-wen;Narendra Modi;Imran Khan;Aung San Suu Kyi;Rodrigo Duterte;Joko Widodo;
Mahathir Mohamad;Najib Razak;Scott Morrison;Malcolm Turnbull;Jacinda Ardern;Justin Trudeau;Jair Bolsonaro;Nicolas Maduro;Juan Guaido;Lula da Silva;
Andres Manuel Lopez Obrador;Evo Morales;Cyril Ramaphosa;Jacob Zuma;Muhammadu Buhari;Uhuru Kenyatta;William Ruto;Abiy Ahmed;Paul Kagame;Emmerson
Mnangagwa;Robert Mugabe;Giuseppe Conte;Matteo Salvini;Mario Draghi;Silvio Berlusconi;Pedro Sanchez;Mariano Rajoy;Carles Puigdemont;Alexis Tsipras;Mark
Rutte;Sebastian Kurz;Ursula von der Leyen;Jean-Claude Juncker;Michel Barnier;Christine Lagarde;Jens Stoltenberg;Antonio Guterres;Ban Ki-moon;Kofi Annan;
Tedros Adhanom Ghebreyesus;Greta Thunberg;Elon Musk;Jeff Bezos;Mark Zuckerberg;Bill Gates;Tim Cook;Jack Ma;Warren Buffett;Carlos Ghosn;Harvey Weinstein;
Jeffrey Epstein;George Floyd;Derek Chauvin;Lionel Messi;Cristiano Ronaldo;Neymar;Kylian Mbappe;Mohamed Salah;Harry Kane;Marcus Rashford;Wayne Rooney;
Robert Lewandowski;Zlatan Ibrahimovic;Jurgen Klopp;Pep Guardiola;Jose Mourinho;Ole Gunnar Solskjaer;Carlo Ancelotti;Zinedine Zidane;Arsene Wenger;Alex
Ferguson;Frank Lampard;Gareth Southgate;Roger Federer;Rafael Nadal;Novak Djokovic;Andy Murray;Dominic Thiem;Alexander Zverev;Stefanos Tsitsipas;Daniil
Medvedev;Serena Williams;Venus Williams;Naomi Osaka;Simona Halep;Ashleigh Barty;Maria Sharapova;Tiger Woods;Rory McIlroy;Dustin Johnson;Jordan Spieth;
Bryson DeChambeau;Phil Mickelson;Lewis Hamilton;Sebastian Vettel;Max Verstappen;Valtteri Bottas;Charles Leclerc;LeBron James;Stephen Curry;Kobe Bryant;
Kevin Durant;James Harden;Anthony Davis;Tom Brady;Patrick Mahomes;Aaron Rodgers;Colin Kaepernick;Usain Bolt;Mo Farah;Eliud Kipchoge;Simone Biles;Chris
Froome;Geraint Thomas;Tadej Pogacar;Virat Kohli;Steve Smith;Joe Root;Ben Stokes;David Warner;Kane Williamson;Taylor Swift;Kanye West;Ariana Grande;Justin
Bieber;Beyonce;Lady Gaga;R. Kelly;Johnny Depp;Brad Pitt;Angelina Jolie`
    .split(/;\s*/)
    .map((name) => name.replace(/\s+/g, ' '))
