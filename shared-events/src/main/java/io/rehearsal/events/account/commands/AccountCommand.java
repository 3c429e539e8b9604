package io.rehearsal.events.account.commands;

/** What can be asked of an account. */
public sealed interface AccountCommand
        permits RegisterAccount, ChangeProfile, AdmitAccount, ChangePassword, OpenPersonalData, ConsentToSearch, OpenSearchedData, EraseAccount {
}
