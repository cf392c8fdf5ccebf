import type { Said } from '../../dialogs/message.ts';
import type { Tag } from './talk.ts';

/** A setup in which somebody tells everything that has to be hidden, in every way there is. */
export const personalTalk: Readonly<Record<Tag, readonly Said[]>> = {
  fr: [
    { text: 'tous' },
    { text: '+1 514 288-4477' },
    { text: 'jamais' },
    { text: 'mon code est 482913' },
    { text: '482913' },
    { text: 'mon mot de passe est Soleil2024!' },
    { text: '1048 5760 0123 456' },
    {
      text: 'Bonjour, je m’appelle Ginette Bellavance, mon courriel est ginette.bellavance@bellavance.ca, rappelez-moi au 418-555-7788',
    },
    { text: 'Toitures Bellavance et filles inc.' },
    { text: 'Toitures de cuivre à Rimouski depuis 1972, demandez Ginette' },
    { text: 'https://www.bellavance.ca/images/logo.png' },
    { text: 'oui' },
    {
      form: {
        'business.website': 'https://www.bellavance.ca',
        'business.address': '45, rue Saint-Germain Est, Rimouski (Québec) G5L 1A1',
        'business.email': 'ginette.bellavance@bellavance.ca',
      },
    },
    { text: 'non, le courriel c’est plutôt info@bellavance.ca' },
    { text: 'oui' },
    { text: 'aide' },
    { text: 'le numéro est 418 722-1234 en fait' },
    { text: 'oui' },
    { text: 'c’est Ginette qui s’occupe de la facture 8837261' },
    { text: 'retour' },
    { text: 'rétablir' },
    { text: 'récapitulatif' },
    { text: 'passer la main' },
    { text: 'English' },
    {
      file: {
        name: 'ginette.json',
        text: JSON.stringify({
          schemaVersion: 1,
          business: { name: 'Bellavance Toitures', email: 'g@bellavance.ca', address: '1, rue Notre-Dame, Rimouski' },
          channels: [{ phoneNumber: '+14187221234', name: 'WhatsApp Ginette' }],
        }),
      },
    },
    { text: 'keep both' },
    { press: { question: 'business.name', value: 'Toitures Ginette' } },
    { change: 'business.name' },
    { text: 'Ginette Toitures enr.' },
    { text: 'yes' },
  ],
  en: [
    { text: 'all' },
    { text: '+1 514 288-4477' },
    { text: 'never' },
    { text: 'my code is 482913' },
    { text: '482 913' },
    { text: 'my password is Soleil2024!' },
    { text: '104857600123456' },
    { text: 'My name is Ginette Bellavance, write to ginette.bellavance@bellavance.ca or call 418-555-7788' },
    { text: 'Bellavance Toitures & Daughters' },
    { text: 'Copper work in Rimouski since 1972, ask for Ginette' },
    { text: 'https://www.bellavance.ca/images/logo.png' },
    { text: 'yes' },
    { text: 'www.bellavance.ca\n45 Saint-Germain Street East, Rimouski, G5L 1A1\nginette.bellavance@bellavance.ca' },
    { text: 'no, the email is info@bellavance.ca' },
    { text: 'yes' },
    { text: 'help' },
    { text: 'the number is 418 722-1234 actually' },
    { text: 'yes' },
    { text: 'back' },
    { text: 'review' },
    { text: 'hand over' },
    { press: { question: 'business.name', value: 'Toitures Ginette' } },
    { change: 'business.name' },
    { text: 'Ginette Toitures' },
    { text: 'yes' },
  ],
};

/** What must stand in no byte; lower case, and long enough not to come about in sealed bytes by chance. */
export const personalBytes: readonly string[] = [
  '288-4477',
  '2884477',
  '482913',
  '482 913',
  'soleil2024',
  '104857600123456',
  '5760 0123',
  'ginette',
  'bellavance',
  'toitures',
  'rimouski',
  'saint-germain',
  'notre-dame',
  'g5l 1',
  '7221234',
  '722-1234',
  '555-7788',
  '5557788',
  '8837261',
];

/** Which of them a text holds. */
export const leaksIn = (text: string): readonly string[] =>
  personalBytes.filter((one) => text.toLowerCase().includes(one));
