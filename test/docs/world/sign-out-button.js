/** A button of the host's page. */
export const signOutButton = document.body.appendChild(document.createElement('button'));
signOutButton.textContent = 'Afmelden';
