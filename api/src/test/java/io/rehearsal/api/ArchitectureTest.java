package io.rehearsal.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.rehearsal.api.cli.RehearsalCommand;
import io.rehearsal.api.contract.Contract;
import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.EventType;
import io.rehearsal.events.UnknownEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, over all four modules. */
@AnalyzeClasses(packages = "io.rehearsal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String EVENTS = "io.rehearsal.events..";
    private static final String COMMAND = "io.rehearsal.command..";
    private static final String ASSISTANT = "io.rehearsal.assistant..";
    private static final String QUERY = "io.rehearsal.query..";
    private static final String API = "io.rehearsal.api..";

    @ArchTest
    static final ArchRule the_language_knows_none_of_its_speakers =
            noClasses().that().resideInAPackage(EVENTS).should().dependOnClassesThat().resideInAnyPackage(COMMAND, ASSISTANT, QUERY, API);

    @ArchTest
    static final ArchRule who_thinks_does_not_decide_and_knows_no_store =
            noClasses().that().resideInAPackage(ASSISTANT).should().dependOnClassesThat()
                    .resideInAnyPackage(COMMAND, QUERY, API, "org.axonframework..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule no_packages_of_a_module_go_round_in_circles =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles()
                    // The main class hands over to the command line, one of whose commands starts the application.
                    .ignoreDependency(RehearsalApplication.class, RehearsalCommand.class);

    @ArchTest
    static final ArchRule a_port_knows_no_adapter =
            noClasses().that().resideInAPackage("io.rehearsal.assistant").should().dependOnClassesThat()
                    .resideInAnyPackage("io.rehearsal.assistant.local..", "io.rehearsal.assistant.llm..");

    @ArchTest
    static final ArchRule the_language_needs_no_framework_beyond_annotations =
            classes().that().resideInAPackage(EVENTS).should().onlyDependOnClassesThat()
                    .resideInAnyPackage(EVENTS, "java..", "org.jspecify.annotations..", "org.axonframework.modelling.command..");

    @ArchTest
    static final ArchRule the_command_side_imports_only_the_language =
            noClasses().that().resideInAPackage(COMMAND).should().dependOnClassesThat().resideInAnyPackage(QUERY, API);

    @ArchTest
    static final ArchRule the_query_side_imports_only_the_language =
            noClasses().that().resideInAPackage(QUERY).should().dependOnClassesThat().resideInAnyPackage(COMMAND, ASSISTANT, API);

    @ArchTest
    static final ArchRule the_api_imports_only_the_language =
            noClasses().that().resideInAPackage(API).should().dependOnClassesThat().resideInAnyPackage(COMMAND, ASSISTANT, QUERY);

    @ArchTest
    static void nothing_outside_of_its_package_knows_a_contract(JavaClasses all) {
        var contracts = all.stream().filter(type -> type.isAssignableTo(Contract.class) && !type.isInterface()).toList();
        assertThat(contracts).hasSizeGreaterThanOrEqualTo(6);
        for (var contract : contracts) {
            var inside = contract.getPackageName() + "..";
            noClasses().that().resideOutsideOfPackage(inside).should().dependOnClassesThat().resideInAPackage(inside).check(all);
        }
    }

    @ArchTest
    static final ArchRule contracts_reach_the_stores_through_messages_only =
            noClasses().that().resideInAPackage("io.rehearsal.api.contract..")
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework..", "java.sql..", "javax.sql..", "com.mongodb..", "org.opensearch..", "org.springframework.jdbc..");

    /** {@code Messages} waits until what a command did can be read. */
    @ArchTest
    static final ArchRule commands_go_through_the_door_that_lets_writers_read_what_they_wrote =
            noClasses().that().resideInAPackage(API).and().resideOutsideOfPackage("io.rehearsal.api.messaging..")
                    .should().dependOnClassesThat().areAssignableTo(CommandGateway.class)
                    .orShould().dependOnClassesThat().areAssignableTo(CommandBus.class);

    /** Whoever appends past the event bus is not folded before the answer. */
    @ArchTest
    static final ArchRule events_are_appended_by_the_event_store_alone =
            noClasses().that().resideOutsideOfPackage("io.rehearsal.command.eventstore..")
                    .should().callMethod(EventStorageEngine.class, "appendEvents", List.class)
                    .orShould().callMethod(EventStorageEngine.class, "appendEvents", EventMessage[].class);

    @ArchTest
    static final ArchRule events_are_records_with_a_stable_name =
            classes().that().implement(DomainEvent.class).and().areNotInterfaces()
                    .and().doNotBelongToAnyOf(EventParts.class, UnknownEvent.class)
                    .should().beRecords().andShould().beAnnotatedWith(EventType.class);

    /** A contract is called as its document is. */
    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().that().areNotAssignableTo(Contract.class).should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().that(not(nameMatching(".*package-info"))).should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is null-marked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked package-info"));
                }
            }
        };
    }
}
