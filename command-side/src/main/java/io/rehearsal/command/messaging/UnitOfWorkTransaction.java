package io.rehearsal.command.messaging;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * A database transaction as long as the current unit of work. The event store opens its own for the append; only a handler
 * that writes more than events, and all or nothing, asks for this one.
 */
@Component
public class UnitOfWorkTransaction {

    private final TransactionManager transactions;

    UnitOfWorkTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Begins one that commits after the events have been appended, and rolls back with the unit of work. */
    public void begin() {
        var unitOfWork = CurrentUnitOfWork.get();
        var transaction = transactions.startTransaction();
        unitOfWork.onCommit(committed -> transaction.commit());
        unitOfWork.onRollback(rolledBack -> transaction.rollback());
    }
}
