import { keeps, mends, refuses, type Table, takes } from '../table.ts';

export const skill: Table = {
  at: 'skills[].name',
  fr: [
    takes('WA_Vente', 'WA_Vente', ' WA_Vente ', '« WA_Vente »', '«\u00a0WA_Vente\u00a0»', '"WA_Vente"'),
    takes('Équipe', 'Équipe'),
    takes('oui', '« oui »'),
    mends('skill-spaces', 'Service_clientele', 'Service à la clientèle', 'Service clientèle'),
    mends('skill-spaces', 'WA_Vente', 'WA\u00a0Vente', 'WA\u202fVente'),
    mends('skill-characters', 'WA_Vente', 'WA/Vente', 'WA&Vente', 'WA@Vente'),
    mends('skill-characters', 'accueil', 'L’accueil'),
    mends('too-short', 'WA_a', 'a'),
    refuses('skill-script', 'Продажи'),
    refuses('not-known', 'jlai pas', 'je l’ai pas', 'faut que je vérifie'),
    keeps('je sais pas', 'aucune idée', 'peut-être'),
  ],
  en: [
    takes('WA_Sales', 'WA_Sales', '“WA_Sales”', '  WA_Sales', "'WA_Sales'"),
    takes('Support:EN', 'Support:EN'),
    mends('skill-spaces', 'WA_Sales', 'WA Sales', 'WA  Sales'),
    mends('skill-characters', 'Sales_Support', 'Sales&Support', 'Sales+Support'),
    mends('too-long', 'A'.repeat(30), 'A'.repeat(31)),
    refuses('not-known', 'i dont have it', 'let me check'),
    keeps('not sure', 'no idea', 'none'),
  ],
};

export const template: Table = {
  at: 'templates[].name',
  fr: [
    takes('rappel_rendez_vous', 'rappel_rendez_vous', '« rappel_rendez_vous »'),
    mends('template-name', 'rappel_de_rendez_vous', 'Rappel de rendez-vous', 'rappel de rendez-vous'),
    mends('template-name', 'commande_prete', 'Commande prête!', 'commande-prête'),
    refuses('not-known', 'jlai pas'),
    keeps('je sais pas'),
  ],
  en: [
    takes('order_ready', 'order_ready', '"order_ready"'),
    mends('template-name', 'order_ready', 'Order ready', 'order-ready', 'ORDER_READY'),
    keeps('not sure'),
  ],
};

export const displayName: Table = {
  at: 'channels[].profile.displayName',
  fr: [
    takes('Boutique Lune inc.', 'Boutique Lune inc.', '« Boutique Lune inc. »'),
    takes('L’Épicerie du coin', 'L’Épicerie du coin'),
    mends('emoji', 'Boutique Lune', 'Boutique Lune 🌙', '🌙 Boutique Lune'),
    mends('display-name-edges', 'Boutique Lune', '-Boutique Lune-', 'Boutique Lune!!!'),
    mends('hidden-characters', 'Boutique Lune', 'Boutique\u200b Lune'),
    refuses('too-short', 'A'),
    keeps('je sais pas'),
  ],
  en: [
    takes('The Moon Shop', 'The Moon Shop', '“The Moon Shop”', ' The Moon Shop '),
    mends('emoji', 'Moon Shop', 'Moon Shop 🌙'),
    mends('display-name-edges', 'Moon Shop', '*Moon Shop*', 'Moon Shop???'),
    refuses('too-short', 'B'),
    keeps('no idea'),
  ],
};

export const channel: Table = {
  at: 'channels[].name',
  fr: [
    takes('WhatsApp Montréal', 'WhatsApp Montréal', '« WhatsApp Montréal »', '  WhatsApp Montréal  '),
    takes('Équipe n° 2 (ventes)', 'Équipe n° 2 (ventes)'),
    mends('hidden-characters', 'WhatsApp', 'What\u200bsApp'),
    refuses('not-known', 'je l’ai pas'),
    keeps('aucune idée'),
  ],
  en: [
    takes('WhatsApp Toronto', 'WhatsApp Toronto', '"WhatsApp Toronto"'),
    takes('Sales & Service', 'Sales & Service'),
    keeps('not sure', 'nothing'),
  ],
};
