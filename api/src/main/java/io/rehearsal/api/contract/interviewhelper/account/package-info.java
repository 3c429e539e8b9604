/** How interview-helper registers people, logs them in and shows them to themselves. */
@NullMarked
package io.rehearsal.api.contract.interviewhelper.account;

import org.jspecify.annotations.NullMarked;
