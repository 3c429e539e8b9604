/** Makes interview questions from the resume, the job description, chosen passages and a bank of questions. */
@NullMarked
package io.rehearsal.assistant.local.question;

import org.jspecify.annotations.NullMarked;

