package io.fitgauge.web;

import io.fitgauge.web.accounts.AccountHistoryResource;
import io.fitgauge.web.accounts.AccountsResource;
import io.fitgauge.web.accounts.ContactImportsResource;
import io.fitgauge.web.accounts.ContactsResource;
import io.fitgauge.web.accounts.DealImportsResource;
import io.fitgauge.web.accounts.DealsResource;
import io.fitgauge.web.accounts.DuplicatesResource;
import io.fitgauge.web.accounts.ExportResource;
import io.fitgauge.web.accounts.ImportsResource;
import io.fitgauge.web.accounts.MappingsResource;
import io.fitgauge.web.accounts.StatementsResource;
import io.fitgauge.web.agency.ClientOffersResource;
import io.fitgauge.web.agency.ClientPartingResource;
import io.fitgauge.web.agency.ClientsOverviewResource;
import io.fitgauge.web.agency.ClientsResource;
import io.fitgauge.web.agency.GrantsResource;
import io.fitgauge.web.agency.TenantAgencyResource;
import io.fitgauge.web.agency.TenantOffersResource;
import io.fitgauge.web.archives.ClientExportResource;
import io.fitgauge.web.archives.ClientExportsResource;
import io.fitgauge.web.archives.ContactErasureResource;
import io.fitgauge.web.archives.TenantExportsResource;
import io.fitgauge.web.archives.UserErasureResource;
import io.fitgauge.web.attributes.AttributesResource;
import io.fitgauge.web.audit.AuditExportResource;
import io.fitgauge.web.audit.AuditResource;
import io.fitgauge.web.briefs.BriefsResource;
import io.fitgauge.web.cards.CardResource;
import io.fitgauge.web.changes.ChangesResource;
import io.fitgauge.web.committee.AccountCommitteeResource;
import io.fitgauge.web.committee.CommitteeMembersResource;
import io.fitgauge.web.committee.DealCommitteeResource;
import io.fitgauge.web.committee.IcpCommitteeResource;
import io.fitgauge.web.committee.SegmentLossesResource;
import io.fitgauge.web.feed.FeedResource;
import io.fitgauge.web.feed.WebhookDeliveriesResource;
import io.fitgauge.web.feed.WebhooksResource;
import io.fitgauge.web.focus.IcpFocusResource;
import io.fitgauge.web.focus.SegmentFocusResource;
import io.fitgauge.web.icps.IcpsResource;
import io.fitgauge.web.icps.ProductsResource;
import io.fitgauge.web.icps.SegmentsResource;
import io.fitgauge.web.icps.StatementResource;
import io.fitgauge.web.identity.AnswerLanguage;
import io.fitgauge.web.identity.AuthResource;
import io.fitgauge.web.identity.CallerFilter;
import io.fitgauge.web.identity.QuotaHeaders;
import io.fitgauge.web.identity.SwitchResource;
import io.fitgauge.web.integrations.ApiClientsResource;
import io.fitgauge.web.integrations.ExchangeResource;
import io.fitgauge.web.integrations.IssuersResource;
import io.fitgauge.web.integrations.KeysResource;
import io.fitgauge.web.integrations.SubjectsResource;
import io.fitgauge.web.integrations.TokenErrors;
import io.fitgauge.web.integrations.TokenResource;
import io.fitgauge.web.jobs.AgendaResource;
import io.fitgauge.web.jobs.EventsResource;
import io.fitgauge.web.jobs.JobsResource;
import io.fitgauge.web.json.JsonProvider;
import io.fitgauge.web.knowledge.ChannelsResource;
import io.fitgauge.web.knowledge.CommentsResource;
import io.fitgauge.web.knowledge.EvidenceResource;
import io.fitgauge.web.knowledge.IcpChannelsResource;
import io.fitgauge.web.knowledge.IcpEvidenceResource;
import io.fitgauge.web.lists.ListExportResource;
import io.fitgauge.web.lists.ListedAccountsResource;
import io.fitgauge.web.lists.TargetListsResource;
import io.fitgauge.web.notifications.MailStopsResource;
import io.fitgauge.web.notifications.NotificationsResource;
import io.fitgauge.web.notifications.PreferencesResource;
import io.fitgauge.web.paging.KnownParameters;
import io.fitgauge.web.paging.QueryConverters;
import io.fitgauge.web.personas.IcpPersonasResource;
import io.fitgauge.web.personas.MatchResource;
import io.fitgauge.web.personas.MessagesResource;
import io.fitgauge.web.personas.PersonasResource;
import io.fitgauge.web.personas.ValueTreeResource;
import io.fitgauge.web.problem.ProblemMapper;
import io.fitgauge.web.problem.SizeLimit;
import io.fitgauge.web.problem.ViolationMapper;
import io.fitgauge.web.publishing.ApprovalsResource;
import io.fitgauge.web.publishing.DiffResource;
import io.fitgauge.web.publishing.DuplicateResource;
import io.fitgauge.web.publishing.LintResource;
import io.fitgauge.web.publishing.PublishResource;
import io.fitgauge.web.publishing.RollbackResource;
import io.fitgauge.web.rates.ExchangeRatesResource;
import io.fitgauge.web.reference.ReferenceResource;
import io.fitgauge.web.reviews.ReviewCompletionResource;
import io.fitgauge.web.reviews.ReviewItemsResource;
import io.fitgauge.web.reviews.ReviewOverviewResource;
import io.fitgauge.web.reviews.ReviewsResource;
import io.fitgauge.web.schedules.CalendarFeedsResource;
import io.fitgauge.web.schedules.CalendarsResource;
import io.fitgauge.web.schedules.SchedulesResource;
import io.fitgauge.web.scoring.AccountScoresResource;
import io.fitgauge.web.scoring.EvaluateResource;
import io.fitgauge.web.scoring.ImpactResource;
import io.fitgauge.web.scoring.OverlapsResource;
import io.fitgauge.web.scoring.RankingResource;
import io.fitgauge.web.scoring.RescoreResource;
import io.fitgauge.web.templates.IcpTemplateComparisonResource;
import io.fitgauge.web.templates.IcpTemplateMergeResource;
import io.fitgauge.web.templates.InstantiateResource;
import io.fitgauge.web.templates.TemplateClientsResource;
import io.fitgauge.web.templates.TemplateComparisonResource;
import io.fitgauge.web.templates.TemplateCopyResource;
import io.fitgauge.web.templates.TemplateExportResource;
import io.fitgauge.web.templates.TemplateImportResource;
import io.fitgauge.web.templates.TemplateLintResource;
import io.fitgauge.web.templates.TemplateMergeResource;
import io.fitgauge.web.templates.TemplatePushResource;
import io.fitgauge.web.templates.TemplateSchemaResource;
import io.fitgauge.web.templates.TemplatesResource;
import io.fitgauge.web.tenants.TenantResource;
import io.fitgauge.web.tenants.UsageResource;
import io.fitgauge.web.users.LinksResource;
import io.fitgauge.web.users.OwnLoginResource;
import io.fitgauge.web.users.UsersResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** Where the API lives, and everything that is part of it. */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
public class Api extends Application {

    /** What answers requests. */
    public static final List<Class<?>> RESOURCES = List.of(
            AuthResource.class,
            OwnLoginResource.class,
            LinksResource.class,
            TenantResource.class,
            UsersResource.class,
            SwitchResource.class,
            TenantAgencyResource.class,
            TenantOffersResource.class,
            ClientsResource.class,
            ClientPartingResource.class,
            ClientOffersResource.class,
            GrantsResource.class,
            ApiClientsResource.class,
            IssuersResource.class,
            SubjectsResource.class,
            TokenResource.class,
            ExchangeResource.class,
            KeysResource.class,
            UsageResource.class,
            ProductsResource.class,
            SegmentsResource.class,
            AttributesResource.class,
            IcpsResource.class,
            PublishResource.class,
            RollbackResource.class,
            DuplicateResource.class,
            ApprovalsResource.class,
            DiffResource.class,
            LintResource.class,
            EvaluateResource.class,
            ImpactResource.class,
            OverlapsResource.class,
            IcpFocusResource.class,
            SegmentFocusResource.class,
            AccountCommitteeResource.class,
            CommitteeMembersResource.class,
            DealCommitteeResource.class,
            IcpCommitteeResource.class,
            SegmentLossesResource.class,
            StatementResource.class,
            CardResource.class,
            BriefsResource.class,
            RankingResource.class,
            RescoreResource.class,
            PersonasResource.class,
            IcpPersonasResource.class,
            ValueTreeResource.class,
            MessagesResource.class,
            MatchResource.class,
            EvidenceResource.class,
            ChannelsResource.class,
            IcpEvidenceResource.class,
            IcpChannelsResource.class,
            CommentsResource.class,
            TemplatesResource.class,
            TemplateSchemaResource.class,
            TemplateImportResource.class,
            TemplateExportResource.class,
            TemplateCopyResource.class,
            InstantiateResource.class,
            TemplatePushResource.class,
            TemplateClientsResource.class,
            TemplateLintResource.class,
            TemplateComparisonResource.class,
            TemplateMergeResource.class,
            IcpTemplateComparisonResource.class,
            IcpTemplateMergeResource.class,
            AccountsResource.class,
            AccountHistoryResource.class,
            StatementsResource.class,
            DuplicatesResource.class,
            ImportsResource.class,
            MappingsResource.class,
            ExportResource.class,
            ContactsResource.class,
            ContactImportsResource.class,
            DealsResource.class,
            DealImportsResource.class,
            AccountScoresResource.class,
            TargetListsResource.class,
            ListedAccountsResource.class,
            ListExportResource.class,
            PreferencesResource.class,
            ChangesResource.class,
            NotificationsResource.class,
            MailStopsResource.class,
            ReviewsResource.class,
            ReviewItemsResource.class,
            ReviewCompletionResource.class,
            ReviewOverviewResource.class,
            ClientsOverviewResource.class,
            JobsResource.class,
            EventsResource.class,
            AgendaResource.class,
            SchedulesResource.class,
            CalendarFeedsResource.class,
            CalendarsResource.class,
            FeedResource.class,
            WebhooksResource.class,
            WebhookDeliveriesResource.class,
            AuditResource.class,
            AuditExportResource.class,
            TenantExportsResource.class,
            ClientExportResource.class,
            ClientExportsResource.class,
            ContactErasureResource.class,
            UserErasureResource.class,
            ExchangeRatesResource.class,
            ReferenceResource.class);

    /** What stands before and behind them. */
    private static final List<Class<?>> PROVIDERS = List.of(
            SizeLimit.class,
            KnownParameters.class,
            CallerFilter.class,
            QuotaHeaders.class,
            AnswerLanguage.class,
            QueryConverters.class,
            JsonProvider.class,
            ProblemMapper.class,
            ViolationMapper.class,
            TokenErrors.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RESOURCES);
        classes.addAll(PROVIDERS);
        return classes;
    }
}
