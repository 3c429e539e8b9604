package io.rehearsal.query.projection.mongo;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.query.projection.StoreUnavailable;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** A query that MongoDB, or a projection's own store, cannot answer now is refused as such, instead of failing as if the query were at fault. */
@Component
final class UnavailableStore implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnavailableStore.class);

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (StoreUnavailable e) {
            LOG.warn("{} cannot be answered: {}", unitOfWork.getMessage().getPayloadType().getSimpleName(), e.getMessage());
            throw new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM, "the store is away");
        } catch (DataAccessResourceFailureException | MongoTimeoutException | MongoSocketException | MongoConnectionPoolClearedException e) {
            LOG.warn("{} cannot be answered: MongoDB is away ({})",
                    unitOfWork.getMessage().getPayloadType().getSimpleName(), e.getClass().getSimpleName());
            throw new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM, "the read store is away");
        }
    }
}
