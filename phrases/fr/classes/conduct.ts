import type { Classes } from '../../../src/wording/language.ts';

/** Cancelling. */
export default {
  cancel: [
    'décommander|décommandez|décommandiez|annuler|annulez|annuliez|annulant|annulation|annuleriez|annules|annulerez|résilier|résiliez',
  ],
  'no-cancel': [
    'pas|jamais|rien|aucun|aucune|sans|frais|n|ne|rendez vous|retour|créneau|intervention|réservation|abonnement|alarme|écran|bouton annuler pour revenir|pour revenir|appairage|minuteur|programme|livraison',
  ],
  'other-cancel': [
    'installation|téléchargement|minuterie|minuteur|alarme|retour|rendez vous|abonnement|impression|opération|programme|mise à jour|enlèvement|réservation',
  ],
} satisfies Classes;
